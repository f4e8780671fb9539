namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>How explanations mark a value that the directory deduced and the project did not say.</summary>
internal static class ValeurDeduite
{
    /// <summary>After the value.</summary>
    public const string Note = " (déduit par l'annuaire)";
}
