namespace CoordonneSante.Annuaire.Exercice.Lecture;

/// <summary>The codes that the files define, and those that they refer to.</summary>
internal sealed class CodeRegistry
{
    private readonly Dictionary<string, HashSet<string>> _defined = new(StringComparer.Ordinal);
    private readonly List<(string File, string Path, string Collection, string Code)> _references = [];

    /// <returns>False when the collection has the code already.</returns>
    public bool TryDefine(string collection, string code)
    {
        if (!_defined.TryGetValue(collection, out var codes))
        {
            _defined.Add(collection, codes = new HashSet<string>(StringComparer.Ordinal));
        }

        return codes.Add(code);
    }

    public void Refer(string file, string path, string collection, string code) => _references.Add((file, path, collection, code));

    /// <summary>The references to what no file defines. To be asked when all files are read: they may refer forward.</summary>
    public IEnumerable<ExerciceProblem> FindBroken()
    {
        foreach (var (file, path, collection, code) in _references)
        {
            var codes = _defined.GetValueOrDefault(collection);
            if (codes is null || !codes.Contains(code))
            {
                yield return new ExerciceProblem(
                    file,
                    path,
                    $"« {code} » n'est pas parmi les {collection} ({string.Join(", ", codes ?? [])}) : corrigez le code ou ajoutez l'élément."
                );
            }
        }
    }
}
