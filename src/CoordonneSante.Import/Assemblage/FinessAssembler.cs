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
    public (List<StructureRow> Structures, List<GestionnaireRow> Gestionnaires) Assemble(FileLoader loader, IReadOnlyList<string> paths)
    {
        var lines = loader.LoadAndKeep(paths, DatasetOf, FinessReader.Read, StructuresReprises.Lignes, KindOf);
        var extraction = SingleExtraction([.. Records<StructureFiness>(lines).Select(line => line.File).Distinct()]);
        RefuseSharedStructures(lines);
        var structures = AssembleStructures(lines, extraction);
        var gestionnaires = GestionnaireAssembler.Assemble(
            structures,
            Records<EntiteJuridiqueFiness>(lines),
            Records<AutreEtablissementFiness>(lines).Select(line => line.Value));
        return (structures, gestionnaires);
    }

    /// <summary>Each record is let go once its row is made: together they would take twice the memory.</summary>
    private List<StructureRow> AssembleStructures(List<SourceLine<EnregistrementFiness>> lines, DateOnly extraction)
    {
        var rows = new List<StructureRow>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Value is not StructureFiness structure)
            {
                continue;
            }

            if (assembler.Assemble(new(lines[i].File, lines[i].Line, structure), extraction) is { } row)
            {
                rows.Add(row);
            }

            lines[i] = default;
        }

        return rows;
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

    private static IEnumerable<SourceLine<T>> Records<T>(IEnumerable<SourceLine<EnregistrementFiness>> lines)
        where T : EnregistrementFiness =>
        lines.Where(line => line.Value is T).Select(line => new SourceLine<T>(line.File, line.Line, (T)line.Value));

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

    private static void RefuseSharedStructures(List<SourceLine<EnregistrementFiness>> lines)
    {
        if (lines.TrueForAll(line => line.File == lines[0].File))
        {
            return;
        }

        var shared = Records<StructureFiness>(lines)
            .GroupBy(line => line.Value.Finess)
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
