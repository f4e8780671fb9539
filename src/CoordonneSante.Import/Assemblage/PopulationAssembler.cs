using CoordonneSante.Import.Populations;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Municipal populations, brought to the loaded COG: communes that merged since are added up.</summary>
/// <remarks>
/// Paris, Lyon and Marseille carry the sum of their arrondissements; readers count leaves only, so nobody is counted twice.
/// Of communes that parted since the file's vintage only the figure of the whole is published: each is given an equal part of it, said to
/// be deduced, so that the sums of territories stay those published.
/// </remarks>
internal static class PopulationAssembler
{
    /// <summary>Name of the rule, as users see it.</summary>
    public const string PartsEgales = "parts-egales-apres-scission";

    public static void Assemble(FileLoader loader, IEnumerable<string> paths, Territories territories)
    {
        var seen = new HashSet<string>();
        var lines = Load(loader, paths);
        var stated = territories.ResolveAll(lines.Select(line => line.Value.CodeInsee));
        foreach (var line in lines)
        {
            var (declared, population) = line.Value;
            if (!seen.Add(declared))
            {
                line.Reject("CODCOM", declared, Reading.Motifs.EnDouble);
            }
            else if (territories.Splits.PartsOf(declared, stated, line.File.Year) is { Count: > 0 } parts)
            {
                for (var i = 0; i < parts.Count; i++)
                {
                    var share = (population / parts.Count) + (i < population % parts.Count ? 1 : 0);
                    Add(territories, parts[i], share, line.File.Year, PartsEgales);
                }
            }
            else if (territories.Resolve(declared) is { } code)
            {
                Add(territories, code, population, line.File.Year, line.Value.Regle);
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

    private static void Add(Territories territories, string code, int population, int? year, string? regle) =>
        territories.Update(code, commune => commune with
        {
            Population = commune.Population.GetValueOrDefault() + population,
            PopulationMillesime = year,
            PopulationRegle = commune.PopulationRegle ?? regle,
        });

    private static List<SourceLine<PopulationCommune>> Load(FileLoader loader, IEnumerable<string> paths) =>
        loader.LoadAndKeep(
            paths,
            _ => OfficialDataset.Populations,
            PopulationReader.Read,
            CommunesReprises.Populations,
            line => CodeDepartement.OfCommune(line.CodeInsee));
}
