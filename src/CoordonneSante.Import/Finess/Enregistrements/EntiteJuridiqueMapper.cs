using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>Turns the texts of a legal entity into its record: the same checks whichever the format.</summary>
internal static class EntiteJuridiqueMapper
{
    /// <summary>Legal status of a natural person, who is never named.</summary>
    private const string PersonnePhysique = "70";

    /// <returns>Null when the line is rejected; a value rejected alone leaves the record without it.</returns>
    public static EntiteJuridiqueFiness? Map(ChampsEntiteJuridique champs, FieldChecks checks)
    {
        if (!CodeOfficiel.IsFiness(champs.Finess.ValeurOuVide))
        {
            checks.RejectLine(champs.Finess, Motifs.FinessMalforme);
            return null;
        }

        var statut = checks.Optional(champs.StatutJuridique, IsStatut, Motifs.ValeurInconnue);
        var isNamed = statut != PersonnePhysique;
        return new EntiteJuridiqueFiness
        {
            Finess = champs.Finess.ValeurOuVide,
            Siren = checks.Optional(champs.Siren, CodeOfficiel.IsSiren, Motifs.SirenMalforme),
            Nom = isNamed ? champs.Nom.Valeur : null,
            NomLong = !isNamed ? null : champs.NomLong.Valeur == champs.Nom.Valeur ? champs.Nom.Valeur : champs.NomLong.Valeur,
            StatutJuridiqueCode = checks.Texts.Of(statut),
            StatutJuridiqueLibelle = statut is null ? null : checks.Texts.Of(champs.StatutJuridiqueLibelle),
            CodeApe = StructureMapper.ReadApe(champs.CodeApe, checks),
            DateCreation = checks.OptionalDate(champs.DateCreation),
        };
    }

    private static bool IsStatut(string text) => text.Length == 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]);
}
