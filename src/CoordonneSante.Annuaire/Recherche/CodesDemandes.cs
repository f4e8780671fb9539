using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Finds what a request may have meant by an INSEE code that no commune has: a filter takes another commune's, or none, for
/// it.</summary>
internal sealed class CodesDemandes(CommuneTable communes, IReadOnlyDictionary<string, CommuneFusionnee> mergers)
{
    /// <summary>Those of a filter, however deep, in its order.</summary>
    public IReadOnlyList<CodeDemande> Of<TTable>(Filter<TTable> where, TTable table)
    {
        var reading = new Reading(communes);
        where.Visit(reading, table);
        return reading.Codes is null ? [] : [.. reading.Codes.Distinct(StringComparer.Ordinal).Select(Find).OfType<CodeDemande>()];
    }

    /// <returns>Null for the code of a commune, and for one that nothing is known of.</returns>
    public CodeDemande? Find(string code)
    {
        var fusion = mergers.GetValueOrDefault(code);
        if (fusion is null && communes.Find(code) is not null)
        {
            return null;
        }
        using var rows = RowSet.Empty(communes.Count + 1);
        communes.CodesPostaux.AddRows(code, rows);
        var ofPostalCode = new List<Commune>();
        foreach (var row in rows)
        {
            // A city is left to its arrondissements, each of which has its own postal code.
            if (communes.At(row) is { Arrondissements.Count: 0 } commune && commune != fusion?.Commune)
            {
                ofPostalCode.Add(commune);
            }
        }
        return fusion is null && ofPostalCode.Count == 0 ? null : new CodeDemande(code, fusion, ofPostalCode);
    }

    private sealed class Reading(CommuneTable communes) : FilterReading
    {
        public List<string>? Codes { get; private set; }

        public override void Text(in Optional<StringOperationFilter?> filter, TextColumn column)
        {
            if (column == communes.CodeInsee && filter.Value is { } operations)
            {
                Add(operations);
            }
        }

        private void Add(StringOperationFilter operations)
        {
            foreach (var code in (ReadOnlySpan<string?>)
                [operations.Eq.Value, operations.Neq.Value, .. operations.In.Value ?? [], .. operations.Nin.Value ?? []])
            {
                if (code is not null)
                {
                    (Codes ??= []).Add(code);
                }
            }
            foreach (var other in (ReadOnlySpan<StringOperationFilter>)[.. operations.And.Value ?? [], .. operations.Or.Value ?? []])
            {
                Add(other);
            }
        }
    }
}
