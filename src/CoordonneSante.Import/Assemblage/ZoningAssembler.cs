using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Import.Zonages;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Zoning decisions: those of communes go to the communes, those of quarters are kept for the quarters.</summary>
internal static class ZoningAssembler
{
    /// <returns>The decisions about quarters, by the quarter's code.</returns>
    public static Dictionary<string, SourceLine<DecisionZonage.Quartier>> Assemble(
        FileLoader loader, IEnumerable<string> paths, Territories territories)
    {
        var quarters = new Dictionary<string, SourceLine<DecisionZonage.Quartier>>();
        foreach (var line in loader.LoadAndKeep(paths, DatasetOf, ZonageReader.Read, CommunesReprises.Zonages, PartOf))
        {
            switch (line.Value)
            {
                case DecisionZonage.Commune commune:
                    Decide(line, commune, territories);
                    break;
                case DecisionZonage.Quartier quarter when !quarters.TryAdd(quarter.Code, new(line.File, line.Line, quarter)):
                    line.Reject("code_qp", quarter.Code, MotifsAssemblage.ZonageContradictoire);
                    break;
            }
        }

        foreach (var divided in territories.Divided.ToList())
        {
            TakeFromArrondissements(divided, territories);
        }

        return quarters;
    }

    private static string PartOf(DecisionZonage decision) => decision switch
    {
        DecisionZonage.Commune commune => CodeDepartement.OfCommune(commune.CodeInsee),
        DecisionZonage.Quartier quartier => $"quartiers {CodeDepartement.OfQuartier(quartier.Code)}",
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, message: null),
    };

    private static OfficialDataset DatasetOf(IReadOnlyList<DecisionZonage> decisions) =>
        decisions.Any(decision => decision is DecisionZonage.Quartier) ? OfficialDataset.ZonageQuartiers : OfficialDataset.ZonageCommunes;

    private static void Decide(SourceLine<DecisionZonage> line, DecisionZonage.Commune decision, Territories territories)
    {
        if (territories.Resolve(decision.CodeInsee) is not { } code)
        {
            line.LeaveOut("com_code", decision.CodeInsee);
        }
        else if (territories[code].ZonageMedecin is not ZonageMedecin.NonRenseigne && territories[code].ZonageMedecin != decision.Zonage)
        {
            line.Reject("zmed_niveau", decision.Zonage.ToString(), MotifsAssemblage.ZonageContradictoire);
        }
        else if (decision.Zonage is not ZonageMedecin.NonRenseigne)
        {
            territories.Update(code, commune => commune with { ZonageMedecin = decision.Zonage, ZonageMillesime = line.File.Millesime });
        }
    }

    /// <summary>A divided commune has the zoning of its arrondissements where they all have one and the same.</summary>
    private static void TakeFromArrondissements(string divided, Territories territories)
    {
        var zonings = territories.Arrondissements(divided)
            .Select(code => (territories[code].ZonageMedecin, territories[code].ZonageMillesime))
            .Distinct()
            .ToList();
        if (territories[divided].ZonageMedecin is ZonageMedecin.NonRenseigne && zonings is [var (zonage, millesime)])
        {
            territories.Update(divided, commune => commune with { ZonageMedecin = zonage, ZonageMillesime = millesime });
        }
    }
}
