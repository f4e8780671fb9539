using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Projections;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Finess.Csv;

/// <summary>One reading of a FINESS file by sections. Structures wait for their positions, which come after them.</summary>
internal sealed class FinessCsvReading(SourceFile source)
{
    private readonly Dictionary<string, (int Line, StructureFiness Structure)> _structures = new(StringComparer.Ordinal);

    /// <summary>Structures that give no record, and why: their positions are not orphans.</summary>
    private readonly Dictionary<string, Motif> _leftOut = new(StringComparer.Ordinal);

    private readonly List<(int Line, AutreEtablissementFiness Autre)> _autres = [];
    private readonly HashSet<string> _entites = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CsvLine> _positions = new(StringComparer.Ordinal);

    public IEnumerable<LineOutcome<EnregistrementFiness>> Read()
    {
        source.LignesLues = 0;
        source.DateExtraction = null;
        foreach (var outcome in CsvLines.Read(source, ';', FormatFiness.Attendu, mustEndWithNewLine: true))
        {
            if (source.DateExtraction is null)
            {
                source.DateExtraction = ReadHeader(outcome);
                continue;
            }

            source.LignesLues++;
            var results = outcome switch
            {
                LineOutcome<CsvLine>.Accepted { Value: var ligne } => ReadLine(ligne),
                LineOutcome<CsvLine>.Rejected { Rejet: var rejet } => [Rejected(rejet)],
                _ => throw new InvalidOperationException("Lines of text are accepted or rejected."),
            };
            foreach (var result in results)
            {
                yield return result;
            }
        }

        if (_structures.Count + _leftOut.Count + _entites.Count == 0)
        {
            throw source.Unexpected(FormatFiness.Attendu, "aucune ligne de section structureet ou structureej");
        }

        foreach (var position in _positions.Values)
        {
            if (Place(position) is { } result)
            {
                yield return result;
            }
        }

        foreach (var (line, structure) in _structures.Values)
        {
            yield return new LineOutcome<EnregistrementFiness>.Accepted(line, structure);
        }

        var managing = _structures.Values.Select(held => held.Structure.FinessEntiteJuridique).ToHashSet(StringComparer.Ordinal);
        foreach (var (line, other) in _autres.Where(other => managing.Contains(other.Autre.FinessEntiteJuridique)))
        {
            yield return new LineOutcome<EnregistrementFiness>.Indice(line, other);
        }
    }

    private DateOnly ReadHeader(LineOutcome<CsvLine> first)
    {
        var champs = (first as LineOutcome<CsvLine>.Accepted)?.Value.Fields ?? [];
        return champs is ["finess", "etalab", _, var date, ..] && Forme.TryDate(date.Trim(), out var extraction)
            ? extraction
            : throw source.Unexpected(FormatFiness.Attendu, CsvLines.DescribeFirst(champs, ';'));
    }

    private IEnumerable<LineOutcome<EnregistrementFiness>> ReadLine(CsvLine ligne) => (ligne.Fields[0], ligne.Fields.Length) switch
    {
        (SectionStructure.Nom, SectionStructure.NombreDeChamps) => ReadStructure(ligne),
        (SectionEntiteJuridique.Nom, SectionEntiteJuridique.NombreDeChamps) => ReadEntite(ligne),
        (SectionPosition.Nom, SectionPosition.NombreDeChamps) => KeepPosition(ligne),
        (SectionStructure.Nom or SectionEntiteJuridique.Nom or SectionPosition.Nom, _) => [WrongLine(ligne, Motifs.NombreDeChamps)],
        _ => [WrongLine(ligne, Motifs.SectionInconnue)],
    };

    private IEnumerable<LineOutcome<EnregistrementFiness>> ReadStructure(CsvLine ligne)
    {
        var champs = SectionStructure.Read(ligne.Fields);
        var finess = champs.Finess.ValeurOuVide;
        var checks = new FieldChecks(source, ligne.Line);
        if (CategorieFiness.ToType(champs.Categorie.ValeurOuVide) is null && champs.Categorie.Valeur is not null)
        {
            _leftOut.TryAdd(finess, Motifs.HorsPerimetre);
            if (SectionStructure.ReadOther(ligne.Fields) is { } other)
            {
                _autres.Add((ligne.Line, other));
            }

            return [new LineOutcome<EnregistrementFiness>.Ignored(ligne.Line, Motifs.HorsPerimetre)];
        }

        if (OutsideDepartements.Holds(champs.CodeInsee.ValeurOuVide))
        {
            _leftOut.TryAdd(finess, Motifs.HorsDepartements);
            return [new LineOutcome<EnregistrementFiness>.Ignored(ligne.Line, Motifs.HorsDepartements)];
        }

        if (_structures.ContainsKey(finess))
        {
            checks.RejectLine(champs.Finess, Motifs.FinessEnDouble);
        }
        else if (StructureMapper.Map(champs, checks) is { } structure)
        {
            _structures.Add(finess, (ligne.Line, structure));
        }
        else
        {
            _leftOut.TryAdd(finess, Motifs.StructureRejetee);
        }

        return checks.Rejets.Select(Rejected);
    }

    private IEnumerable<LineOutcome<EnregistrementFiness>> ReadEntite(CsvLine ligne)
    {
        var champs = SectionEntiteJuridique.Read(ligne.Fields);
        var checks = new FieldChecks(source, ligne.Line);
        var entite = EntiteJuridiqueMapper.Map(champs, checks);
        if (entite is not null && !_entites.Add(entite.Finess))
        {
            checks.RejectLine(champs.Finess, Motifs.FinessEnDouble);
            entite = null;
        }

        var rejets = checks.Rejets.Select(Rejected);
        return entite is null ? rejets : rejets.Append(new LineOutcome<EnregistrementFiness>.Accepted(ligne.Line, entite));
    }

    private IEnumerable<LineOutcome<EnregistrementFiness>> KeepPosition(CsvLine ligne)
    {
        var finess = SectionPosition.Finess(ligne.Fields);
        return _positions.TryAdd(finess.ValeurOuVide, ligne)
            ? []
            : [Rejected(source.Reject(ligne.Line, finess.Colonne, finess.Valeur, Motifs.FinessEnDouble))];
    }

    /// <returns>What is to be told of the line; null when it gave its structure a position.</returns>
    private LineOutcome<EnregistrementFiness>? Place(CsvLine ligne)
    {
        var finess = SectionPosition.Finess(ligne.Fields);
        if (!_structures.TryGetValue(finess.ValeurOuVide, out var held))
        {
            return _leftOut.TryGetValue(finess.ValeurOuVide, out var motif)
                ? new LineOutcome<EnregistrementFiness>.Ignored(ligne.Line, motif)
                : Rejected(source.Reject(ligne.Line, finess.Colonne, finess.Valeur, Motifs.PositionOrpheline));
        }

        if (SectionPosition.IsEmpty(ligne.Fields))
        {
            return new LineOutcome<EnregistrementFiness>.Ignored(ligne.Line, Motifs.SansCoordonnees);
        }

        if (ProjectionLocale.ForCommune(held.Structure.CodeInsee) is not { } territory)
        {
            return new LineOutcome<EnregistrementFiness>.Ignored(ligne.Line, Motifs.HorsDepartements);
        }

        var checks = new FieldChecks(source, ligne.Line);
        if (SectionPosition.Read(ligne.Fields, territory, checks) is not { } position)
        {
            return Rejected(checks.Rejets[0]);
        }

        _structures[finess.ValeurOuVide] = held with { Structure = held.Structure with { Position = position } };
        return null;
    }

    private LineOutcome<EnregistrementFiness> WrongLine(CsvLine ligne, Motif motif) =>
        Rejected(source.Reject(ligne.Line, CsvLines.WholeLine, string.Join(';', ligne.Fields), motif));

    private static LineOutcome<EnregistrementFiness> Rejected(Rejet rejet) => new LineOutcome<EnregistrementFiness>.Rejected(rejet);
}
