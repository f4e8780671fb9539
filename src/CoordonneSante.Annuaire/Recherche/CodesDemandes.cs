using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Finds what a request may have meant by an INSEE code that no commune has: a filter takes another commune's, or none, for
/// it.</summary>
internal sealed class CodesDemandes(StructureTable structures, IReadOnlyDictionary<string, CommuneFusionnee> mergers)
{
    private readonly CommuneTable _communes = structures.Commune.Target;

    /// <summary>Paris, Lyon and Marseille: a structure is in one of their arrondissements, never in the city's own record.</summary>
    private readonly Lazy<IReadOnlyList<Commune>> _cities = new(() =>
        [.. structures.Commune.Target.Records.Where(commune => commune.Arrondissements.Count > 0)]);

    /// <summary>Those of a filter, however deep, in its order.</summary>
    public IReadOnlyList<CodeDemande> Of<TTable>(Filter<TTable> where, TTable table)
    {
        var reading = new Reading(structures);
        where.Visit(reading, table);
        return reading.Codes is null && reading.OfStructures is null
            ? []
            :
            [
                .. (reading.Codes ?? []).Distinct(StringComparer.Ordinal).Select(Find).OfType<CodeDemande>(),
                .. _cities.Value
                    .Where(city => reading.AsksFor(city))
                    .Select(city => new CodeDemande(city.CodeInsee.Value, null, [], city)),
            ];
    }

    /// <returns>Null for the code of a commune, and for one that nothing is known of.</returns>
    public CodeDemande? Find(string code)
    {
        var fusion = mergers.GetValueOrDefault(code);
        if (fusion is null && _communes.Find(code) is not null)
        {
            return null;
        }
        using var rows = RowSet.Empty(_communes.Count + 1);
        _communes.CodesPostaux.AddRows(code, rows);
        var ofPostalCode = new List<Commune>();
        foreach (var row in rows)
        {
            // A city is left to its arrondissements, each of which has its own postal code.
            if (_communes.At(row) is { Arrondissements.Count: 0 } commune && commune != fusion?.Commune)
            {
                ofPostalCode.Add(commune);
            }
        }
        return fusion is null && ofPostalCode.Count == 0 ? null : new CodeDemande(code, fusion, ofPostalCode);
    }

    private sealed class Reading(StructureTable structures) : FilterReading
    {
        private readonly CommuneTable _communes = structures.Commune.Target;
        private bool _ofStructure;
        private bool _ofCity;
        private List<string>? _ofCities;

        /// <summary>All that are given for the code of a commune.</summary>
        public List<string>? Codes { get; private set; }

        /// <summary>Codes and names that a structure's own commune is asked to have, or not to have.</summary>
        public List<string>? OfStructures { get; private set; }

        /// <summary>Whether structures are asked to be in the city itself, and not, beside, in its arrondissements.</summary>
        public bool AsksFor(Commune city) =>
            OfStructures is not null
            && (OfStructures.Contains(city.CodeInsee.Value) || OfStructures.Contains(city.Nom.Value))
            && _ofCities?.Contains(city.CodeInsee.Value) != true;

        public override void One<TFilter, TTable>(in Optional<TFilter?> filter, Relation<TTable> relation)
            where TFilter : class
        {
            var (ofStructure, ofCity) = (_ofStructure, _ofCity);
            _ofStructure = ReferenceEquals(relation, structures.Commune);
            _ofCity = ReferenceEquals(relation, _communes.ArrondissementDe);
            base.One(filter, relation);
            (_ofStructure, _ofCity) = (ofStructure, ofCity);
        }

        public override void Text(in Optional<StringOperationFilter?> filter, TextColumn column)
        {
            if (filter.Value is not { } operations)
            {
                return;
            }
            if (column == _communes.CodeInsee)
            {
                Codes = Add(operations, Codes);
                OfStructures = _ofStructure ? Add(operations, OfStructures) : OfStructures;
                _ofCities = _ofCity ? Add(operations, _ofCities) : _ofCities;
            }
            else if (_ofStructure && column == _communes.Nom)
            {
                OfStructures = Add(operations, OfStructures);
            }
        }

        private static List<string>? Add(StringOperationFilter operations, List<string>? texts)
        {
            foreach (var text in (ReadOnlySpan<string?>)
                [operations.Eq.Value, operations.Neq.Value, .. operations.In.Value ?? [], .. operations.Nin.Value ?? []])
            {
                if (text is not null)
                {
                    (texts ??= []).Add(text);
                }
            }
            foreach (var other in (ReadOnlySpan<StringOperationFilter>)[.. operations.And.Value ?? [], .. operations.Or.Value ?? []])
            {
                texts = Add(other, texts);
            }
            return texts;
        }
    }
}
