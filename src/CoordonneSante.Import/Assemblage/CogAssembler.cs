using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Regions, départements, communes and mergers, from the COG.</summary>
internal static class CogAssembler
{
    public static Territories Assemble(FileLoader loader, DossierCog files, AnnuaireContent content)
    {
        var regions = loader.Load(files.Regions, OfficialDataset.CogRegions, RegionReader.Read)
            .Select(line => new RegionRow { Code = line.Value.Code, Nom = line.Value.Nom })
            .ToDictionary(region => region.Code);
        var departements = Departements(loader, files.Departements, regions);
        var delegated = new Dictionary<string, string>(StringComparer.Ordinal);
        var communes = Communes(loader, files.Communes, departements, delegated);
        var mouvements = loader.Load(files.Mouvements, OfficialDataset.CogMouvements, MouvementReader.Read).ConvertAll(line => line.Value);
        var current = communes.Select(commune => commune.CodeInsee).ToHashSet();
        content.Set(regions.Values);
        content.Set(departements.Values);
        return new Territories(
            communes,
            [.. new CommuneFusions(mouvements, delegated, current).ToRows()],
            new OutlineTerritories(mouvements, delegated, current),
            mouvements);
    }

    /// <summary>The COG of a directory already built.</summary>
    public static Territories Keep(FileLoader loader, AnnuaireRepris reprise, AnnuaireContent content)
    {
        foreach (
            var source in new[]
            {
                OfficialDataset.CogRegions,
                OfficialDataset.CogDepartements,
                OfficialDataset.CogCommunes,
                OfficialDataset.CogMouvements,
            }.SelectMany(reprise.SourcesOf))
        {
            loader.Keep(source);
        }

        content.Set(reprise.Regions);
        content.Set(reprise.Departements);
        var communes = CommunesReprises.Cog(reprise).ToList();
        return new Territories(
            communes,
            reprise.Mouvements,
            OutlineTerritories.Of(reprise.Mouvements, communes.Select(commune => commune.CodeInsee).ToHashSet()),
            []);
    }

    private static Dictionary<string, DepartementRow> Departements(FileLoader loader, string path, Dictionary<string, RegionRow> regions)
    {
        var rows = new Dictionary<string, DepartementRow>();
        foreach (var line in loader.Load(path, OfficialDataset.CogDepartements, DepartementReader.Read))
        {
            var departement = line.Value;
            if (regions.ContainsKey(departement.CodeRegion))
            {
                rows.Add(
                    departement.Code,
                    new DepartementRow { Code = departement.Code, Nom = departement.Nom, CodeRegion = departement.CodeRegion });
            }
            else
            {
                line.Reject("REG", departement.CodeRegion, MotifsAssemblage.RegionInconnue);
            }
        }

        return rows;
    }

    /// <remarks>Delegated and associated communes are part of a commune, not communes: only the commune that holds them is kept.</remarks>
    private static List<CommuneRow> Communes(
        FileLoader loader, string path, Dictionary<string, DepartementRow> departements, Dictionary<string, string> delegated)
    {
        var rows = new List<CommuneRow>();
        foreach (var line in loader.Load(path, OfficialDataset.CogCommunes, CommuneReader.Read))
        {
            var commune = line.Value;
            if (commune.Type is not (TypeCommune.Commune or TypeCommune.ArrondissementMunicipal))
            {
                delegated[commune.CodeInsee] = commune.CodeParent!; // the reader accepts none without
                continue;
            }

            if (commune.CodeDepartement is not { } departement || !departements.ContainsKey(departement))
            {
                line.Reject("DEP", commune.CodeDepartement, MotifsAssemblage.DepartementInconnu);
                continue;
            }

            rows.Add(new CommuneRow
            {
                CodeInsee = commune.CodeInsee,
                Nom = commune.Nom,
                CodeDepartement = departement,
                CodeParent = commune.CodeParent,
                ZonageMedecin = ZonageMedecin.NonRenseigne,
            });
        }

        return rows;
    }
}
