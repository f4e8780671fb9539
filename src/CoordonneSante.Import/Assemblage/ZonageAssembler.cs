using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Import.Zonages;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Zoning decisions: those of communes go to the communes, those of quarters are kept for the quarters.</summary>
/// <remarks>
/// A decision follows the territory that it names: from a commune to the one into which it merged, where all those that merged are zoned
/// alike, and from a commune to those into which it parted. A line that says that none is available decides nothing.
/// </remarks>
internal static class ZonageAssembler
{
    /// <summary>Names of the rules, as users see them.</summary>
    public const string CommunesReunies = "meme-zonage-des-communes-reunies";

    /// <inheritdoc cref="CommunesReunies"/>
    public const string AvantScission = "zonage-de-la-commune-avant-scission";

    /// <inheritdoc cref="CommunesReunies"/>
    public const string Arrondissements = "meme-zonage-des-arrondissements";

    /// <returns>The decisions about quarters, by the quarter's code.</returns>
    public static Dictionary<string, SourceLine<DecisionZonage.Quartier>> Assemble(
        FileLoader loader, IEnumerable<string> paths, Territories territories)
    {
        var quarters = new Dictionary<string, SourceLine<DecisionZonage.Quartier>>();
        var communes = new List<SourceLine<DecisionZonage.Commune>>();
        foreach (var line in loader.LoadAndKeep(paths, DatasetOf, ZonageReader.Read, CommunesReprises.Zonages, PartOf))
        {
            switch (line.Value)
            {
                case DecisionZonage.Commune commune:
                    communes.Add(new(line.File, line.Line, commune));
                    break;
                case DecisionZonage.Quartier quarter when !quarters.TryAdd(quarter.Code, new(line.File, line.Line, quarter)):
                    line.Reject("code_qp", quarter.Code, MotifsAssemblage.ZonageContradictoire);
                    break;
            }
        }

        Decide(communes, territories);
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

    private static OfficialDataset DatasetOf(IEnumerable<DecisionZonage> decisions) =>
        decisions.Any(decision => decision is DecisionZonage.Quartier) ? OfficialDataset.ZonageQuartiers : OfficialDataset.ZonageCommunes;

    private static void Decide(List<SourceLine<DecisionZonage.Commune>> lines, Territories territories)
    {
        var stated = territories.ResolveAll(lines.Select(line => line.Value.CodeInsee));
        var decisions = lines
            .Where(line => line.Value.Zonage != ZonageMedecin.NonRenseigne || territories.Resolve(line.Value.CodeInsee) is null)
            .SelectMany(line => Places(line, territories, stated).Select(place => (place.Code, place.Regle, Line: line)))
            .GroupBy(decision => decision.Code);
        foreach (var ofCommune in decisions)
        {
            var (_, _, first) = ofCommune.First();
            if (ofCommune.Any(decision => decision.Line.Value.Zonage != first.Value.Zonage))
            {
                foreach (var (_, _, line) in ofCommune)
                {
                    line.Reject("zmed_niveau", line.Value.Zonage.ToString(), MotifsAssemblage.ZonageContradictoire);
                }

                continue;
            }

            territories.Update(ofCommune.Key, commune => commune with
            {
                ZonageMedecin = first.Value.Zonage,
                ZonageMillesime = first.File.Millesime,
                ZonageRegle = ofCommune.Select(decision => decision.Regle).Order(StringComparer.Ordinal).First(), // null where it is named
            });
        }
    }

    /// <summary>The communes of today whose territory a line is about; none where it leaves the directory.</summary>
    private static IEnumerable<(string Code, string? Regle)> Places(
        SourceLine<DecisionZonage.Commune> line,
        Territories territories,
        HashSet<string> stated)
    {
        var declared = line.Value.CodeInsee;
        if (territories.Splits.PartsOf(declared, stated, line.File.Year) is { Count: > 0 } parts)
        {
            return parts.Select(part => (part, (string?)AvantScission));
        }

        if (territories.Resolve(declared) is { } code)
        {
            return [(code, code == declared || territories.IsRecoded(declared) ? line.Value.Regle : CommunesReunies)];
        }

        line.LeaveOut("com_code", declared);
        return [];
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
            territories.Update(divided, commune => commune with
            {
                ZonageMedecin = zonage,
                ZonageMillesime = millesime,
                ZonageRegle = zonage is ZonageMedecin.NonRenseigne ? null : Arrondissements,
            });
        }
    }
}
