using CoordonneSante.Annuaire.Exercice.Loading;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Loading;

/// <summary>Which schemes exclude each other.</summary>
internal static class Incompatibilities
{
    /// <param name="rows">Their codes are known to be right.</param>
    /// <exception cref="ExerciceInvalideException">One excludes another that does not exclude it.</exception>
    public static void Check(IReadOnlyList<DispositifRow> rows)
    {
        var byCode = rows.ToDictionary(row => row.Code, StringComparer.Ordinal);
        var problems = new List<ExerciceProblem>();
        for (var i = 0; i < rows.Count; i++)
        {
            problems.AddRange(rows[i].Incompatibles
                .Where(code => !byCode[code].Incompatibles.Contains(rows[i].Code))
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
