using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Builds a directory's content from official files.</summary>
public static class AnnuaireAssembler
{
    /// <exception cref="UnexpectedFormatException">A file cannot be read or is of another format.</exception>
    /// <exception cref="MixedVintagesException">The FINESS files are not parts of one extraction.</exception>
    public static (AnnuaireContent Content, ImportReport Report) Assemble(
        ImportSources sources, IProgress<ImportProgress>? progress = null)
    {
        var loader = new FileLoader(sources, progress);
        var content = new AnnuaireContent();

        var territories = sources switch
        {
            { Cog: { } cog } => CogAssembler.Assemble(loader, cog, content),
            { Reprise: { } reprise } => CogAssembler.Keep(loader, reprise, content),
            _ => throw new ArgumentException("There is neither a COG nor a directory to keep it from.", nameof(sources)),
        };
        EpciAssembler.Assemble(loader, sources.Epci, territories, content);
        PopulationAssembler.Assemble(loader, sources.Populations, territories);
        var postalCodes = CodePostalAssembler.Assemble(loader, sources.CodesPostaux, territories, content);
        var outlines = CommuneOutlines.Assemble(loader, sources.Contours, territories);
        CentreAssembler.Assemble(territories, ChefLieuAssembler.Assemble(loader, sources.ChefsLieux, territories), postalCodes, outlines);

        // Outlines kept from a directory were simplified when they were read: not again, each import would move them.
        var tolerance = sources.Contours.Count == 0 ? 0 : sources.ToleranceContours;
        var keptOutlines = outlines.ToRows(territories, sources.DepartementsAvecContours, tolerance);
        var decisions = ZonageAssembler.Assemble(loader, sources.Zonages, territories);

        var quarters = new QuartierAssembler(territories, outlines, decisions);
        var quarterIndex = quarters.Assemble(loader, sources.Quartiers, content);
        var arrondissements = new ArrondissementFinder(territories, postalCodes);
        var positions = new PositionCheck(outlines);
        var finess = new FinessAssembler(new StructureAssembler(territories, arrondissements, positions, quarters, quarterIndex));
        var (structures, gestionnaires) = finess.Assemble(loader, sources.Finess);
        List<StructureRow> cpts = [.. structures.Where(structure => structure.Type == TypeStructure.Cpts)];
        CptsAssembler.Assemble(loader, sources.Cpts, territories, cpts, RegionsOf(content), content);

        content.Set(HorsFinessAssembler.Assemble(loader, sources.HorsFiness, territories, positions, structures));
        content.Set(DureesAssembler.Assemble(loader, sources.Durees, territories));
        IndicateurAssembler.Assemble(loader, sources, territories, content);

        content.Set(territories.Communes);
        content.Set(keptOutlines);
        content.Set(territories.Mouvements);
        content.SetKept(structures);
        content.SetKept(gestionnaires);
        content.Set(QualityMeasures.Measure(structures, gestionnaires, territories.Communes, keptOutlines));
        content.Set(loader.ToRows());
        return (content, new ImportReport(loader.Reports));
    }

    /// <summary>The région of each département.</summary>
    private static Dictionary<string, string> RegionsOf(AnnuaireContent content)
    {
        var table = AnnuaireSchema.Current.Table<DepartementRow>();
        var names = table.Columns.Select(column => column.Name).ToList();
        var (code, region) = (names.IndexOf("code"), names.IndexOf("code_region"));
        return content.Rows(table).ToDictionary(row => (string)row[code]!, row => (string)row[region]!); // required columns
    }
}
