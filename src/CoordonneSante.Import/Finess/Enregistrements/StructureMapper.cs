using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>Turns the texts of a structure into its record: the same checks whichever the format.</summary>
internal static class StructureMapper
{
    /// <returns>Null when the line is rejected; a value rejected alone leaves the record without it.</returns>
    public static StructureFiness? Map(ChampsStructure champs, FieldChecks checks)
    {
        var type = CategorieFiness.ToType(champs.Categorie.ValeurOuVide);
        if (type is null)
        {
            checks.RejectLine(champs.Categorie, Motifs.HorsPerimetre);
            return null;
        }

        if (!CodeOfficiel.IsFiness(champs.Finess.ValeurOuVide))
        {
            checks.RejectLine(champs.Finess, Motifs.FinessMalforme);
            return null;
        }

        if (champs.Nom.Valeur is null)
        {
            checks.RejectLine(champs.Nom, Motifs.ValeurManquante);
            return null;
        }

        if (!CodeOfficiel.IsCodeCommune(champs.CodeInsee.ValeurOuVide))
        {
            checks.RejectLine(champs.CodeInsee, Motifs.CodeCommuneMalforme);
            return null;
        }

        var siret = checks.Optional(champs.Siret, CodeOfficiel.IsSiret, Motifs.SiretMalforme);
        return new StructureFiness
        {
            Finess = champs.Finess.ValeurOuVide,
            FinessEntiteJuridique = checks.Optional(champs.FinessEntiteJuridique, CodeOfficiel.IsFiness, Motifs.FinessMalforme),
            Nom = champs.Nom.Valeur,
            NomLong = champs.NomLong.Valeur == champs.Nom.Valeur ? champs.Nom.Valeur : champs.NomLong.Valeur,
            Type = type.Value,
            Categorie = checks.Texts.Of(champs.Categorie.ValeurOuVide),
            Siret = siret,
            SiretCleValide = siret is not null && CodeOfficiel.HasSiretKey(siret),
            CodeApe = ReadApe(champs.CodeApe, checks),
            Telephone = NumerosTelephone.Read(champs.Telephone, checks),
            DateOuverture = DatesDeRemplissage.Read(champs.DateOuverture, checks),
            DateAutorisation = checks.OptionalDate(champs.DateAutorisation),
            DateMiseAJour = checks.OptionalDate(champs.DateMiseAJour),
            AdresseLigne = champs.AdresseLigne,
            CodePostal = checks.Texts.Of(checks.Optional(champs.CodePostal, CodeOfficiel.IsCodePostal, Motifs.CodePostalMalforme)),
            Ville = checks.Texts.Of(champs.Ville),
            CodeInsee = checks.Texts.Of(champs.CodeInsee.ValeurOuVide),
        };
    }

    /// <summary>FINESS+ writes "86.21Z", FINESS "8621Z": one code.</summary>
    public static string? ReadApe(ChampFiness champ, FieldChecks checks) =>
        checks.Texts.Of(
            checks.Optional(
                new ChampFiness(champ.Colonne, champ.Valeur?.Replace(".", "", StringComparison.Ordinal)),
                CodeOfficiel.IsCodeApe,
                Motifs.CodeApeMalforme));
}
