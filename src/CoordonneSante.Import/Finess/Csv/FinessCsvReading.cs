using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Lecture;
using CoordonneSante.Import.Projections;

namespace CoordonneSante.Import.Finess.Csv;

/// <summary>One reading of a FINESS file by sections. Structures wait for their positions, which come after them.</summary>
internal sealed class FinessCsvReading(SourceFile source)
{
    private readonly Dictionary<string, (int Line, StructureFiness Structure)> _structures = new(StringComparer.Ordinal);

    /// <summary>Structures that give no record, and why: their positions are not orphans.</summary>
    private readonly Dictionary<string, Motif> _leftOut = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entites = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LigneCsv> _positions = new(StringComparer.Ordinal);

    public IEnumerable<LineOutcome<EnregistrementFiness>> Read()
    {
        source.LignesLues = 0;
        source.DateExtraction = null;
        foreach (var outcome in LignesCsv.Read(source, ';', FormatFiness.Attendu, mustEndWithNewLine: true))
        {
            if (source.DateExtraction is null)
            {
                source.DateExtraction = ReadHeader(outcome);
                continue;
            }

            source.LignesLues++;
            var results = outcome switch
            {
                LineOutcome<LigneCsv>.Accepted { Value: var ligne } => ReadLine(ligne),
                LineOutcome<LigneCsv>.Rejected { Rejet: var rejet } => [Rejected(rejet)],
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
    }

    private DateOnly ReadHeader(LineOutcome<LigneCsv> first)
    {
        var champs = (first as LineOutcome<LigneCsv>.Accepted)?.Value.Champs ?? [];
        return champs is ["finess", "etalab", _, var date, ..] && Forme.TryDate(date.Trim(), out var extraction)
            ? extraction
            : throw source.Unexpected(FormatFiness.Attendu, LignesCsv.DescribeFirst(champs, ';'));
    }

    private IEnumerable<LineOutcome<EnregistrementFiness>> ReadLine(LigneCsv ligne) => (ligne.Champs[0], ligne.Champs.Length) switch
    {
        (SectionStructure.Nom, SectionStructure.NombreDeChamps) => ReadStructure(ligne),
        (SectionEntiteJuridique.Nom, SectionEntiteJuridique.NombreDeChamps) => ReadEntite(ligne),
        (SectionPosition.Nom, SectionPosition.NombreDeChamps) => KeepPosition(ligne),
        (SectionStructure.Nom or SectionEntiteJuridique.Nom or SectionPosition.Nom, _) => [WrongLine(ligne, Motifs.NombreDeChamps)],
        _ => [WrongLine(ligne, Motifs.SectionInconnue)],
    };

    private IEnumerable<LineOutcome<EnregistrementFiness>> ReadStructure(LigneCsv ligne)
    {
        var champs = SectionStructure.Read(ligne.Champs);
        var finess = champs.Finess.ValeurOuVide;
        var verification = new Verification(source, ligne.Line);
        if (CategorieFiness.ToType(champs.Categorie.ValeurOuVide) is null && champs.Categorie.Valeur is not null)
        {
            _leftOut.TryAdd(finess, Motifs.HorsPerimetre);
            return [new LineOutcome<EnregistrementFiness>.Ignored(ligne.Line, Motifs.HorsPerimetre)];
        }

        if (OverseasCollectivity.Holds(champs.CodeInsee.ValeurOuVide))
        {
            _leftOut.TryAdd(finess, Motifs.HorsDepartements);
            return [new LineOutcome<EnregistrementFiness>.Ignored(ligne.Line, Motifs.HorsDepartements)];
        }

        if (_structures.ContainsKey(finess))
        {
            verification.RejectLine(champs.Finess, Motifs.FinessEnDouble);
        }
        else if (StructureMapper.Map(champs, verification) is { } structure)
        {
            _structures.Add(finess, (ligne.Line, structure));
        }
        else
        {
            _leftOut.TryAdd(finess, Motifs.StructureRejetee);
        }

        return verification.Rejets.Select(Rejected);
    }

    private IEnumerable<LineOutcome<EnregistrementFiness>> ReadEntite(LigneCsv ligne)
    {
        var champs = SectionEntiteJuridique.Read(ligne.Champs);
        var verification = new Verification(source, ligne.Line);
        var entite = EntiteJuridiqueMapper.Map(champs, verification);
        if (entite is not null && !_entites.Add(entite.Finess))
        {
            verification.RejectLine(champs.Finess, Motifs.FinessEnDouble);
            entite = null;
        }

        var rejets = verification.Rejets.Select(Rejected);
        return entite is null ? rejets : rejets.Append(new LineOutcome<EnregistrementFiness>.Accepted(ligne.Line, entite));
    }

    private IEnumerable<LineOutcome<EnregistrementFiness>> KeepPosition(LigneCsv ligne)
    {
        var finess = SectionPosition.Finess(ligne.Champs);
        return _positions.TryAdd(finess.ValeurOuVide, ligne)
            ? []
            : [Rejected(source.Reject(ligne.Line, finess.Colonne, finess.Valeur, Motifs.FinessEnDouble))];
    }

    /// <returns>What is to be told of the line; null when it gave its structure a position.</returns>
    private LineOutcome<EnregistrementFiness>? Place(LigneCsv ligne)
    {
        var finess = SectionPosition.Finess(ligne.Champs);
        if (!_structures.TryGetValue(finess.ValeurOuVide, out var held))
        {
            return _leftOut.TryGetValue(finess.ValeurOuVide, out var motif)
                ? new LineOutcome<EnregistrementFiness>.Ignored(ligne.Line, motif)
                : Rejected(source.Reject(ligne.Line, finess.Colonne, finess.Valeur, Motifs.PositionOrpheline));
        }

        if (SectionPosition.IsEmpty(ligne.Champs))
        {
            return new LineOutcome<EnregistrementFiness>.Ignored(ligne.Line, Motifs.SansCoordonnees);
        }

        if (ProjectionLocale.ForCommune(held.Structure.CodeInsee) is not { } territory)
        {
            return new LineOutcome<EnregistrementFiness>.Ignored(ligne.Line, Motifs.TerritoireNonCouvert);
        }

        var verification = new Verification(source, ligne.Line);
        if (SectionPosition.Read(ligne.Champs, territory, verification) is not { } position)
        {
            return Rejected(verification.Rejets[0]);
        }

        _structures[finess.ValeurOuVide] = held with { Structure = held.Structure with { Position = position } };
        return null;
    }

    private LineOutcome<EnregistrementFiness> WrongLine(LigneCsv ligne, Motif motif) =>
        Rejected(source.Reject(ligne.Line, LignesCsv.TouteLaLigne, string.Join(';', ligne.Champs), motif));

    private static LineOutcome<EnregistrementFiness> Rejected(Rejet rejet) => new LineOutcome<EnregistrementFiness>.Rejected(rejet);
}
