namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>A number of a project, as far as it is known.</summary>
/// <param name="Minimum">It is not less.</param>
/// <param name="Maximum">It is not more; <see cref="int.MaxValue"/> when nothing says so.</param>
/// <param name="Phrase">What is known, in French, without capital or full stop.</param>
internal readonly record struct Effectif(int Minimum, int Maximum, string Phrase)
{
    public static Effectif Of(NombreProjet nombre, Projet projet) => nombre switch
    {
        NombreProjet.MedecinsGeneralistes => Counted(nombre, projet.MedecinsGeneralistes, "medecinsGeneralistes"),
        NombreProjet.AutresMedicaux => Counted(nombre, projet.AutresMedicaux, "autresMedicaux"),
        NombreProjet.Paramedicaux => Counted(nombre, projet.Paramedicaux, "paramedicaux"),
        NombreProjet.PlacesMedecinsGeneralistes => Counted(nombre, projet.PlacesMedecinsGeneralistes, "placesMedecinsGeneralistes"),
        NombreProjet.AnneesActivite => Counted(nombre, projet.AnneesActivite, "anneesActivite"),
        NombreProjet.Medecins => Medecins(projet),
        _ => throw new ArgumentOutOfRangeException(nameof(nombre), nombre, "Not a number of a project."),
    };

    /// <summary>"2 médecins".</summary>
    public static string Text(NombreProjet nombre, int count)
    {
        var (one, many) = Words(nombre);
        return $"{count} {(count > 1 ? many : one)}";
    }

    private static Effectif Counted(NombreProjet nombre, int? count, string field)
    {
        if (count is { } known)
        {
            return new Effectif(known, known, Text(nombre, known));
        }
        var (_, many) = Words(nombre);
        return new Effectif(0, int.MaxValue, $"nombre {(many[0] == 'a' ? "d'" : "de ")}{many} non indiqué (« {field} »)");
    }

    /// <summary>Of the other medical professionals, any number may be doctors.</summary>
    private static Effectif Medecins(Projet projet)
    {
        var generalistes = Of(NombreProjet.MedecinsGeneralistes, projet);
        var autres = Of(NombreProjet.AutresMedicaux, projet);
        var maximum = (int)Math.Min(int.MaxValue, (long)generalistes.Maximum + autres.Maximum);
        return new Effectif(
            generalistes.Minimum,
            maximum,
            projet.AutresMedicaux is null or 0 ? generalistes.Phrase : $"{generalistes.Phrase} et {autres.Phrase}, médecins ou non");
    }

    private static (string One, string Many) Words(NombreProjet nombre) => nombre switch
    {
        NombreProjet.MedecinsGeneralistes => ("médecin généraliste", "médecins généralistes"),
        NombreProjet.Medecins => ("médecin", "médecins"),
        NombreProjet.AutresMedicaux => ("autre professionnel médical", "autres professionnels médicaux"),
        NombreProjet.Paramedicaux => ("paramédical", "paramédicaux"),
        NombreProjet.PlacesMedecinsGeneralistes => ("place de médecin généraliste", "places de médecin généraliste"),
        NombreProjet.AnneesActivite => ("année d'activité révolue", "années d'activité révolues"),
        _ => throw new ArgumentOutOfRangeException(nameof(nombre), nombre, "Not a number of a project."),
    };
}
