using System.Globalization;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Import.ChefsLieux;
using CoordonneSante.Import.CodesPostaux;
using CoordonneSante.Import.Contours;
using CoordonneSante.Import.Populations;
using CoordonneSante.Import.Zonages;

namespace CoordonneSante.Import.Assemblage;

/// <summary>What a directory already built says of its communes, as the files that said it.</summary>
internal static class CommunesReprises
{
    /// <summary>The communes of its COG, without what other files say of them.</summary>
    public static IEnumerable<CommuneRow> Cog(AnnuaireRepris annuaire) => annuaire.Communes.Select(commune => new CommuneRow
    {
        CodeInsee = commune.CodeInsee,
        Nom = commune.Nom,
        CodeDepartement = commune.CodeDepartement,
        CodeParent = commune.CodeParent,
        ZonageMedecin = ZonageMedecin.NonRenseigne,
    });

    /// <remarks>Paris, Lyon and Marseille carry a sum, which is made again.</remarks>
    public static IEnumerable<LigneReprise<PopulationCommune>> Populations(AnnuaireRepris annuaire)
    {
        var divided = annuaire.Communes.Select(commune => commune.CodeParent).OfType<string>().ToHashSet();
        return annuaire.Lines(OfficialDataset.Populations, annuaire.Communes
            .Where(commune => commune.Population is not null && !divided.Contains(commune.CodeInsee))
            .Select(commune => (
                commune.PopulationMillesime?.ToString(CultureInfo.InvariantCulture),
                new PopulationCommune(commune.CodeInsee, commune.Population.GetValueOrDefault())
                {
                    Regle = commune.PopulationRegle,
                })));
    }

    public static IEnumerable<LigneReprise<CodePostalCommune>> CodesPostaux(AnnuaireRepris annuaire)
    {
        var communes = annuaire.Communes.ToDictionary(commune => commune.CodeInsee);
        return annuaire.Lines(OfficialDataset.CodesPostaux, annuaire.CodesPostaux.Select(row => new CodePostalCommune
        {
            CodeInsee = row.CodeInsee,
            CodePostal = row.CodePostal,
            NomCommune = communes[row.CodeInsee].Nom,
            Regle = communes[row.CodeInsee].CodesPostauxRegle,
            Longitude = IsChefLieu(communes[row.CodeInsee]) ? null : communes[row.CodeInsee].Longitude,
            Latitude = IsChefLieu(communes[row.CodeInsee]) ? null : communes[row.CodeInsee].Latitude,
        }));
    }

    public static IEnumerable<LigneReprise<ChefLieu>> ChefsLieux(AnnuaireRepris annuaire) =>
        annuaire.Lines(
            OfficialDataset.ChefsLieux,
            annuaire
                .Communes.Where(IsChefLieu)
                .Select(commune => new ChefLieu(
                    commune.CodeInsee,
                    commune.Longitude.GetValueOrDefault(),
                    commune.Latitude.GetValueOrDefault()))
        ); // known with the nature

    private static bool IsChefLieu(CommuneRow commune) => commune.CentreNature == CentreNature.ChefLieu;

    /// <remarks>Under the codes of the directory's COG, whatever the vintage of the outlines.</remarks>
    public static IEnumerable<LigneReprise<ContourCommune>> Contours(AnnuaireRepris annuaire) =>
        annuaire.Lines(
            OfficialDataset.Contours,
            annuaire.Contours.Select(contour => new ContourCommune(contour.Zone, contour.Zone, contour.Outline)));

    public static IEnumerable<LigneReprise<DecisionZonage>> Zonages(AnnuaireRepris annuaire) =>
        [
            .. annuaire.Lines(
                OfficialDataset.ZonageCommunes,
                annuaire
                    .Communes.Where(commune => commune.ZonageMillesime is not null)
                    .Select(commune =>
                        (
                            commune.ZonageMillesime,
                            (DecisionZonage)new DecisionZonage.Commune(commune.CodeInsee)
                            {
                                Zonage = commune.ZonageMedecin,
                                Regle = commune.ZonageRegle,
                            }
                        ))),
            .. annuaire.Lines(
                OfficialDataset.ZonageQuartiers,
                annuaire
                    .Quartiers.Where(quartier => quartier.ZonageMedecin is not null)
                    .Select(quartier =>
                        (
                            quartier.ZonageMillesime,
                            (DecisionZonage)
                                new DecisionZonage.Quartier(quartier.Code, [.. annuaire.CommunesDesQuartiers[quartier.Code]])
                                {
                                    Zonage = quartier.ZonageMedecin.GetValueOrDefault(), // null is filtered just above
                                }
                        ))),
        ];
}
