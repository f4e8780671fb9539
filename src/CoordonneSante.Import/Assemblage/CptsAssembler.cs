using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Cpts;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Territories of CPTS, for the CPTS that the directory holds.</summary>
internal static class CptsAssembler
{
    public static void Assemble(
        FileLoader loader, string? path, Territories territories, IReadOnlyCollection<StructureRow> structures, AnnuaireContent content)
    {
        var cpts = structures.Where(structure => structure.Type == TypeStructure.Cpts).Select(structure => structure.Finess).ToHashSet();
        var rows = new HashSet<TerritoireCptsRow>();
        foreach (
            var line in loader.LoadOrKeep(path, OfficialDataset.TerritoiresCpts, TerritoireCptsReader.Read, reprise => reprise.LignesCpts())
        )
        {
            var (finess, declared) = line.Value;
            if (!cpts.Contains(finess))
            {
                line.Reject("finess_cpts", finess, MotifsAssemblage.CptsInconnue);
            }
            else if (territories.Resolve(declared) is not { } code)
            {
                line.LeaveOut("code_insee", declared);
            }
            else
            {
                rows.Add(new TerritoireCptsRow { FinessCpts = finess, CodeInsee = code });
            }
        }

        content.Set(rows);
    }
}
