using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Lecture;

namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>Turns the texts of a structure into its record: the same checks whichever the format.</summary>
internal static class StructureMapper
{
    /// <returns>Null when the line is rejected; a value rejected alone leaves the record without it.</returns>
    public static StructureFiness? Map(ChampsStructure champs, Verification verification)
    {
        var type = CategorieFiness.ToType(champs.Categorie.ValeurOuVide);
        if (type is null)
        {
            verification.RejectLine(champs.Categorie, Motifs.HorsPerimetre);
            return null;
        }

        if (!CodeOfficiel.IsFiness(champs.Finess.ValeurOuVide))
        {
            verification.RejectLine(champs.Finess, Motifs.FinessMalforme);
            return null;
        }

        if (champs.Nom.Valeur is null)
        {
            verification.RejectLine(champs.Nom, Motifs.ValeurManquante);
            return null;
        }

        if (!CodeOfficiel.IsCodeCommune(champs.CodeInsee.ValeurOuVide))
        {
            verification.RejectLine(champs.CodeInsee, Motifs.CodeCommuneMalforme);
            return null;
        }

        var siret = verification.Optional(champs.Siret, CodeOfficiel.IsSiret, Motifs.SiretMalforme);
        return new StructureFiness
        {
            Finess = champs.Finess.ValeurOuVide,
            FinessEntiteJuridique = verification.Optional(champs.FinessEntiteJuridique, CodeOfficiel.IsFiness, Motifs.FinessMalforme),
            Nom = champs.Nom.Valeur,
            NomLong = champs.NomLong.Valeur,
            Type = type.Value,
            Categorie = champs.Categorie.ValeurOuVide,
            Siret = siret,
            SiretCleValide = siret is not null && CodeOfficiel.HasSiretKey(siret),
            CodeApe = ReadApe(champs.CodeApe, verification),
            Telephone = NumerosTelephone.Read(champs.Telephone, verification),
            DateOuverture = DatesDeRemplissage.Read(champs.DateOuverture, verification),
            DateAutorisation = verification.OptionalDate(champs.DateAutorisation),
            DateMiseAJour = verification.OptionalDate(champs.DateMiseAJour),
            AdresseLigne = champs.AdresseLigne,
            CodePostal = verification.Optional(champs.CodePostal, CodeOfficiel.IsCodePostal, Motifs.CodePostalMalforme),
            Ville = champs.Ville,
            CodeInsee = champs.CodeInsee.ValeurOuVide,
        };
    }

    /// <summary>FINESS+ writes "86.21Z", FINESS "8621Z": one code.</summary>
    public static string? ReadApe(Champ champ, Verification verification) => verification.Optional(
        new Champ(champ.Colonne, champ.Valeur?.Replace(".", "", StringComparison.Ordinal)), CodeOfficiel.IsCodeApe, Motifs.CodeApeMalforme);
}
