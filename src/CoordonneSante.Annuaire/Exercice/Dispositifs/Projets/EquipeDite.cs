using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>What a project says of its team.</summary>
internal static class EquipeDite
{
    private static readonly NombreProjet[] Nombres =
    [
        NombreProjet.MedecinsGeneralistes,
        NombreProjet.Paramedicaux,
        NombreProjet.AutresMedicaux,
    ];

    /// <summary>Whether it says anything of it.</summary>
    public static bool IsSaid(Projet projet) =>
        projet is not { MedecinsGeneralistes: null, AutresMedicaux: null, Paramedicaux: null, AutresProfessionnels: null };

    /// <summary>The numbers that are not given, what minimum teams count first.</summary>
    public static IReadOnlyList<Manque> Manques(Projet projet) => [.. Nombres.SelectMany(nombre => Effectif.Of(nombre, projet).Manques)];
}
