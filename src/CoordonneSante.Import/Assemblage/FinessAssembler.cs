using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Finess.Enregistrements;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Structures, from the FINESS files of one extraction, and their gestionnaires, whose facts may be of another day and carry
/// it.</summary>
internal sealed class FinessAssembler(StructureAssembler assembler)
{
    /// <exception cref="MixedVintagesException">The files are of different extractions, or two of them hold the same structure.</exception>
    public (IReadOnlyList<StructureRow> Structures, IReadOnlyList<GestionnaireRow> Gestionnaires) Assemble(
        FileLoader loader, IReadOnlyList<string> paths)
    {
        var records = new FinessRecords(assembler, areSeveral: paths.Count > 1);
        var lines = loader.LoadAndKeep(paths, DatasetOf, FinessReader.Read, StructuresReprises.Lignes, KindOf, records.Take);
        var extraction = SingleExtraction([.. lines.Where(line => line.Value is StructureFiness).Select(line => line.File).Distinct()]);
        RefuseSharedStructures(records.Numbers);
        var structures = records.StructuresOf(extraction);
        var gestionnaires = GestionnaireAssembler.Assemble(
            structures, records, lines.Select(line => line.Value).OfType<AutreEtablissementFiness>());
        return (structures, gestionnaires);
    }

    /// <summary>An extraction replaces another one whole: structures those before, with what other establishments told; legal entities
    /// those before.</summary>
    private static string KindOf(EnregistrementFiness record) =>
        record is EntiteJuridiqueFiness ? nameof(EntiteJuridiqueFiness) : nameof(StructureFiness);

    private static OfficialDataset DatasetOf(IEnumerable<EnregistrementFiness> records) =>
        (records.Any(record => record is StructureFiness), records.Any(record => record is EntiteJuridiqueFiness)) switch
        {
            (true, true) => OfficialDataset.FinessPlus,
            (false, true) => OfficialDataset.FinessEntitesJuridiques,
            _ => OfficialDataset.FinessEtablissements,
        };

    /// <param name="files">Those that hold structures.</param>
    private static DateOnly SingleExtraction(List<LoadedFile> files) =>
        files.Select(file => file.DateExtraction).Distinct().ToList() switch
        {
            [{ } only] => only,
            [] => throw new MixedVintagesException("Les fichiers FINESS ne contiennent aucune structure utilisable."),
            _ => throw new MixedVintagesException("Les fichiers FINESS ne sont pas de la même extraction : "
                + string.Join(", ", files.Select(file => $"{file.Report.Fichier} du {file.Millesime}"))
                + ". Deux millésimes ne se mélangent pas : importer l'un ou l'autre."),
        };

    private static void RefuseSharedStructures(IReadOnlyList<SourceLine<string>> numbers)
    {
        var shared = numbers
            .GroupBy(line => line.Value)
            .Where(group => group.Select(line => line.File).Distinct().Count() > 1)
            .ToList();
        if (shared.Count > 0)
        {
            throw new MixedVintagesException(
                $"{shared.Count} structure(s) figurent dans plusieurs fichiers FINESS, dont {shared[0].Key} dans "
                + string.Join(" et ", shared[0].Select(line => line.File.Report.Fichier).Distinct())
                + ". Chaque structure doit venir d'un seul fichier.");
        }
    }
}
