using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Tables.Filtering;

internal static class FilterErrors
{
    public static RequeteInvalideException NullOperand(string operation) => new(
        "FILTRE_INVALIDE",
        $"L'opération « {operation} » du filtre n'accepte pas null.",
        "Retirez l'opération, ou cherchez une valeur absente avec « eq: null ».");

    public static RequeteInvalideException NullList() => new(
        "FILTRE_INVALIDE", "Le filtre d'une liste n'accepte pas null.", "Cherchez une liste vide avec « any: false ».");
}
