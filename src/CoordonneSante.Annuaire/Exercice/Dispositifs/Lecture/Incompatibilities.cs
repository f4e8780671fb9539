using CoordonneSante.Annuaire.Exercice.Lecture;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Lecture;

/// <summary>Which schemes exclude each other.</summary>
internal static class Incompatibilities
{
    /// <summary>Tells each scheme those that exclude it.</summary>
    /// <param name="dispositifs">In the order of <paramref name="rows"/>.</param>
    /// <param name="rows">Their codes are known to be right.</param>
    /// <exception cref="ExerciceInvalideException">One excludes another that does not exclude it.</exception>
    public static void Attach(IReadOnlyList<Dispositif> dispositifs, IReadOnlyList<DispositifRow> rows)
    {
        var byCode = dispositifs.Zip(rows).ToDictionary(pair => pair.First.Code, StringComparer.Ordinal);
        var problems = new List<ExerciceProblem>();
        for (var i = 0; i < rows.Count; i++)
        {
            dispositifs[i].IncompatibleAvec = [.. rows[i].Incompatibles.Select(code => byCode[code].First)];
            problems.AddRange(rows[i].Incompatibles
                .Where(code => !byCode[code].Second.Incompatibles.Contains(rows[i].Code))
                .Select(code => new ExerciceProblem(
                    "dispositifs.json",
                    $"$.dispositifs[{i}].incompatibles",
                    $"« {code} » n'exclut pas « {rows[i].Code} » : dites-le des deux côtés, ou d'aucun.")));
        }
        if (problems.Count > 0)
        {
            throw new ExerciceInvalideException(problems);
        }
    }
}
