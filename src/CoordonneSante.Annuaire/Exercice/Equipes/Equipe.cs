using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Exercice.Equipes;

/// <summary>The people of a team, by number; null is unknown, which is not zero.</summary>
/// <param name="MedecinsGeneralistes">General practitioners.</param>
/// <param name="AutresMedicaux">Other specialists, dentists, midwives.</param>
/// <param name="Paramedicaux">Nurses, physiotherapists, speech therapists …</param>
/// <param name="AutresProfessionnels">Other health professionals, pharmacists for instance.</param>
/// <param name="ProfessionsDifferentes">How many professions the team has.</param>
public sealed record Equipe(
    int? MedecinsGeneralistes, int? AutresMedicaux, int? Paramedicaux, int? AutresProfessionnels, int? ProfessionsDifferentes)
{
    /// <exception cref="RequeteInvalideException">EQUIPE_INVALIDE.</exception>
    internal void CheckNumbers()
    {
        if (MedecinsGeneralistes < 0 || AutresMedicaux < 0 || Paramedicaux < 0 || AutresProfessionnels < 0 || ProfessionsDifferentes < 0)
        {
            throw Invalid("Un nombre de l'équipe est négatif.", "Donnez 0 ou plus ; laissez de côté ce qui n'est pas connu.");
        }

        if (ProfessionsDifferentes is { } given && Professions is var possible && (given < possible.Minimum || given > possible.Maximum))
        {
            throw Invalid(
                $"« professionsDifferentes » vaut {given}, ce que les effectifs donnés ne permettent pas.",
                $"D'après les effectifs, l'équipe a {possible.Sentence(NatureExigence.ProfessionsDifferentes)}.");
        }
    }

    /// <summary>How many there are, as far as the numbers tell.</summary>
    internal Decompte Count(NatureExigence nature) => nature switch
    {
        NatureExigence.MedecinsGeneralistes => Decompte.Of(MedecinsGeneralistes),
        NatureExigence.ProfessionnelsMedicaux => Medicaux,
        NatureExigence.Paramedicaux => Decompte.Of(Paramedicaux),
        NatureExigence.Professionnels => Professionnels,
        NatureExigence.ProfessionsDifferentes => ProfessionsDifferentes is null ? Professions : Decompte.Of(ProfessionsDifferentes),
        _ => Decompte.Unknown,
    };

    private Decompte Medicaux => Decompte.Of(MedecinsGeneralistes) + Decompte.Of(AutresMedicaux);

    private Decompte Professionnels => Medicaux + Decompte.Of(Paramedicaux) + Decompte.Of(AutresProfessionnels);

    /// <remarks>All general practitioners are of one profession; another specialist may be of the same, so doctors count once at
    /// least.</remarks>
    private Decompte Professions =>
        new(
            Math.Min(Medicaux.Minimum, 1)
                + Decompte.Of(Paramedicaux).AtMostOne.Minimum
                + Decompte.Of(AutresProfessionnels).AtMostOne.Minimum,
            (
                Decompte.Of(MedecinsGeneralistes).AtMostOne
                + Decompte.Of(AutresMedicaux)
                + Decompte.Of(Paramedicaux)
                + Decompte.Of(AutresProfessionnels)
            ).Maximum);

    private static RequeteInvalideException Invalid(string message, string hint) => new("EQUIPE_INVALIDE", message, hint);
}
