using CoordonneSante.Annuaire.Exercice.Loading;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Loading;

/// <summary>Whether what the file says of a scheme's being in force agrees with its years.</summary>
internal static class Vigueurs
{
    /// <exception cref="ExerciceInvalideException">A scheme is over without its last year, or has one and is not over.</exception>
    public static void Check(IReadOnlyList<DispositifRow> rows)
    {
        var problems = rows
            .Select((row, index) => (row, index))
            .Where(pair => (pair.row.Vigueur == VigueurDispositif.Termine) != (pair.row.Periode?.Fin is not null))
            .Select(pair => new ExerciceProblem(
                "dispositifs.json",
                $"$.dispositifs[{pair.index}].vigueur",
                "« TERMINE » va avec une dernière année (« periode.fin »), et elle avec lui : donnez les deux, ou aucun."))
            .ToList();
        if (problems.Count > 0)
        {
            throw new ExerciceInvalideException(problems);
        }
    }
}
