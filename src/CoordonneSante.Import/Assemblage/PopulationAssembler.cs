using CoordonneSante.Import.Populations;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Municipal populations, brought to the loaded COG: communes that merged since are added up.</summary>
/// <remarks>
/// Paris, Lyon and Marseille carry the sum of their arrondissements; readers count leaves only, so nobody is counted twice.
/// A commune re-established since the census has no figure of its own yet: it stays without.
/// </remarks>
internal static class PopulationAssembler
{
    public static void Assemble(FileLoader loader, IEnumerable<string> paths, Territories territories)
    {
        var seen = new HashSet<string>();
        foreach (var line in Load(loader, paths))
        {
            var (declared, population) = line.Value;
            if (!seen.Add(declared))
            {
                line.Reject("CODCOM", declared, Lecture.Motifs.EnDouble);
            }
            else if (territories.Resolve(declared) is { } code)
            {
                territories.Update(code, commune => commune with
                {
                    Population = commune.Population.GetValueOrDefault() + population,
                    PopulationMillesime = line.File.Year,
                });
            }
            else
            {
                line.LeaveOut("CODCOM", declared);
            }
        }

        foreach (var divided in territories.Divided.ToList())
        {
            var parts = territories.Arrondissements(divided).Select(code => territories[code]).ToList();
            if (parts.TrueForAll(part => part.Population is not null))
            {
                territories.Update(divided, commune => commune with
                {
                    Population = parts.Sum(part => part.Population),
                    PopulationMillesime = parts[0].PopulationMillesime,
                });
            }
        }
    }

    private static List<SourceLine<PopulationCommune>> Load(FileLoader loader, IEnumerable<string> paths) =>
        loader.LoadAndKeep(
            paths,
            _ => OfficialDataset.Populations,
            PopulationReader.Read,
            CommunesReprises.Populations,
            line => CodeDepartement.OfCommune(line.CodeInsee));
}
