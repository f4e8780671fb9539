using CoordonneSante.Annuaire.Persistence.Schema;

namespace CoordonneSante.Import.Packages;

/// <summary>Checks that keys are unique and that references name existing rows. Tables come in reference order.</summary>
internal sealed class PackageReferences(PackageProblems problems)
{
    private readonly Dictionary<string, HashSet<string>> _keys = [];

    /// <param name="lines">The line of each row in its file.</param>
    public void Add(TableSchema table, string file, IReadOnlyList<object?[]> rows, IReadOnlyList<int> lines)
    {
        var keys = new HashSet<string>(rows.Count, StringComparer.Ordinal);
        _keys[table.Name] = keys;
        for (var i = 0; i < rows.Count; i++)
        {
            var key = string.Join('\u001f', table.Key.Select(column => (string?)rows[i][column]));
            if (!keys.Add(key))
            {
                problems.Add(file, lines[i], table.Columns[table.Key[0]].Name, key, PackageProblems.CleEnDouble);
            }
        }

        foreach (var reference in table.ForeignKeys)
        {
            var targets = _keys[reference.Target];
            for (var i = 0; i < rows.Count; i++)
            {
                if (rows[i][reference.Column] is string value && !targets.Contains(value))
                {
                    problems.Add(file, lines[i], table.Columns[reference.Column].Name, value, PackageProblems.ReferenceInconnue);
                }
            }
        }
    }
}
