using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>How long a structure has been open, in French.</summary>
internal static class Anciennete
{
    public static Manque Manque { get; } =
        new("anneesActivite", "Depuis combien d'années la structure est-elle ouverte (0 avant l'ouverture et la première année) ?");

    /// <summary>"le centre n'a pas encore un an", without a full stop.</summary>
    public static string Of(Projet projet)
    {
        var structure = projet.Type switch
        {
            TypeStructure.CentreDeSante => "le centre",
            TypeStructure.MaisonDeSante => "la maison de santé",
            TypeStructure.EquipeDeSoinsPrimaires => "l'équipe",
            TypeStructure.Cpts => "la CPTS",
            _ => "la structure",
        };
        return projet.AnneesActivite switch
        {
            0 => $"{structure} n'a pas encore un an",
            1 => $"{structure} a un an révolu",
            var years => $"{structure} a {years} ans révolus",
        };
    }
}
