using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Epci;

namespace CoordonneSante.Import.Assemblage;

/// <summary>EPCI and their members. Arrondissements municipaux follow their commune.</summary>
/// <remarks>Of communes that parted since the file's vintage only the EPCI of the whole is published: each has it, said to be
/// deduced.</remarks>
internal static class EpciAssembler
{
    /// <summary>Name of the rule, as users see it.</summary>
    public const string AvantScission = "epci-avant-scission";

    public static void Assemble(FileLoader loader, string? path, Territories territories, AnnuaireContent content)
    {
        var epcis = new Dictionary<string, EpciRow>();
        var lines = loader.LoadOrKeep(path, OfficialDataset.Epci, EpciReader.Read, reprise => reprise.LignesEpci());
        var stated = territories.ResolveAll(lines.Select(line => line.Value.CodeInsee));
        foreach (var line in lines)
        {
            var (siren, nom, declared) = line.Value;
            var parts = territories.Splits.PartsOf(declared, stated, line.File.Year);
            if (parts.Count == 0 && territories.Resolve(declared) is null)
            {
                line.LeaveOut("insee", declared);
                continue;
            }

            foreach (var code in parts.Count > 0 ? parts : [territories.Resolve(declared)!]) // null only with no part, above
            {
                if (territories[code].SirenEpci is { } other && other != siren)
                {
                    line.Reject("siren", siren, MotifsAssemblage.EpciContradictoire);
                    continue;
                }

                epcis.TryAdd(siren, new EpciRow { Siren = siren, Nom = nom });
                var rule = parts.Count > 0 ? AvantScission : line.Value.Regle;
                territories.Update(code, commune => commune with { SirenEpci = siren, EpciRegle = rule });
            }
        }

        foreach (var divided in territories.Divided.ToList())
        {
            foreach (var code in territories.Arrondissements(divided))
            {
                territories.Update(code, commune => commune with { SirenEpci = territories[divided].SirenEpci });
            }
        }

        content.Set(epcis.Values);
    }
}
