using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Epci;

namespace CoordonneSante.Import.Assemblage;

/// <summary>EPCI and their members. Arrondissements municipaux follow their commune.</summary>
internal static class EpciAssembler
{
    public static void Assemble(FileLoader loader, string? path, Territories territories, AnnuaireContent content)
    {
        var epcis = new Dictionary<string, EpciRow>();
        foreach (var line in loader.LoadOrKeep(path, OfficialDataset.Epci, EpciReader.Read, reprise => reprise.LignesEpci()))
        {
            var (siren, nom, declared) = line.Value;
            if (territories.Resolve(declared) is not { } code)
            {
                line.LeaveOut("insee", declared);
            }
            else if (territories[code].SirenEpci is { } other && other != siren)
            {
                line.Reject("siren", siren, MotifsAssemblage.EpciContradictoire);
            }
            else
            {
                epcis.TryAdd(siren, new EpciRow { Siren = siren, Nom = nom });
                territories.Update(code, commune => commune with { SirenEpci = siren });
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
