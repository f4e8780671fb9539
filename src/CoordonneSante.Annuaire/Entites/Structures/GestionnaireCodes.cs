using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>The numbers of a gestionnaire, FINESS and SIREN, which lead to its structures.</summary>
internal sealed class GestionnaireCodes : ICodes
{
    private readonly Dictionary<string, List<int>> _rowsOf = new(StringComparer.Ordinal);

    /// <param name="structures">In the order of the rows, the first of which is 1.</param>
    public GestionnaireCodes(IEnumerable<Structure> structures)
    {
        foreach (var (index, structure) in structures.Index())
        {
            if (structure.Gestionnaire is { } gestionnaire)
            {
                Add(gestionnaire.Finess.Value, index + 1);
                if (gestionnaire.Siren is { } siren)
                {
                    Add(siren.Value, index + 1);
                }
            }
        }
    }

    public void AddRows(string code, RowSet found)
    {
        if (_rowsOf.TryGetValue(code, out var rows))
        {
            foreach (var row in rows)
            {
                found.Add(row);
            }
        }
    }

    private void Add(string code, int row)
    {
        if (!_rowsOf.TryGetValue(code, out var rows))
        {
            _rowsOf[code] = rows = [];
        }
        rows.Add(row);
    }
}
