using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>A number of a project, as far as it is known.</summary>
/// <param name="Minimum">It is not less.</param>
/// <param name="Maximum">It is not more; <see cref="int.MaxValue"/> when nothing says so.</param>
/// <param name="Phrase">What is known, in French, without capital or full stop.</param>
/// <param name="Manques">What would make it known; empty when it is, or when only the numbers' meaning leaves a doubt.</param>
internal readonly record struct Effectif(int Minimum, int Maximum, string Phrase, IReadOnlyList<Manque> Manques)
{
    /// <summary>What is known, and what is awaited.</summary>
    public string PhraseAVerifier => Minimum == 0 && Maximum == int.MaxValue && Manques is [var first, ..]
        ? $"à préciser : {first.QuestionEnCours} (« {first.Champ} »)"
        : Manques is [var missing] ? $"{Phrase} ; à préciser : {missing.QuestionEnCours} (« {missing.Champ} »)" : Phrase;

    public static Effectif Of(NombreProjet nombre, Projet projet) =>
        nombre switch
        {
            NombreProjet.MedecinsGeneralistes => Counted(
                nombre,
                projet.MedecinsGeneralistes,
                new("medecinsGeneralistes", "Combien de médecins généralistes compte l'équipe prévue ?")),
            NombreProjet.AutresMedicaux => Counted(
                nombre,
                projet.AutresMedicaux,
                new("autresMedicaux", "Combien d'autres professionnels médicaux (autres médecins, dentistes, sages-femmes) ?")),
            NombreProjet.Paramedicaux => Counted(
                nombre,
                projet.Paramedicaux,
                new("paramedicaux", "Combien d'auxiliaires médicaux (infirmiers, masseurs-kinésithérapeutes…) ?")),
            NombreProjet.PlacesMedecinsGeneralistes => Counted(
                nombre,
                projet.PlacesMedecinsGeneralistes,
                new("placesMedecinsGeneralistes", "Combien de médecins généralistes les locaux pourront-ils accueillir ?")),
            NombreProjet.Medecins => Medecins(projet),
            _ => throw new ArgumentOutOfRangeException(nameof(nombre), nombre, "Not a number of a project."),
        };

    /// <summary>"2 médecins".</summary>
    public static string Text(NombreProjet nombre, int count)
    {
        var (one, many) = Words(nombre);
        return $"{count} {(count > 1 ? many : one)}";
    }

    private static Effectif Counted(NombreProjet nombre, int? count, Manque manque) => count is { } known
        ? new Effectif(known, known, Text(nombre, known), [])
        : new Effectif(0, int.MaxValue, $"{Words(nombre).Many} : nombre non indiqué", [manque]);

    /// <summary>Of the other medical professionals, any number may be doctors.</summary>
    private static Effectif Medecins(Projet projet)
    {
        var generalistes = Of(NombreProjet.MedecinsGeneralistes, projet);
        var autres = Of(NombreProjet.AutresMedicaux, projet);
        var maximum = (int)Math.Min(int.MaxValue, (long)generalistes.Maximum + autres.Maximum);
        return new Effectif(
            generalistes.Minimum,
            maximum,
            projet.AutresMedicaux is null or 0 ? generalistes.Phrase : $"{generalistes.Phrase} et {autres.Phrase}, médecins ou non",
            [.. generalistes.Manques, .. autres.Manques]);
    }

    private static (string One, string Many) Words(NombreProjet nombre) => nombre switch
    {
        NombreProjet.MedecinsGeneralistes => ("médecin généraliste", "médecins généralistes"),
        NombreProjet.Medecins => ("médecin", "médecins"),
        NombreProjet.AutresMedicaux => ("autre professionnel médical", "autres professionnels médicaux"),
        NombreProjet.Paramedicaux => ("paramédical", "paramédicaux"),
        NombreProjet.PlacesMedecinsGeneralistes => ("place de médecin généraliste", "places de médecin généraliste"),
        _ => throw new ArgumentOutOfRangeException(nameof(nombre), nombre, "Not a number of a project."),
    };
}
