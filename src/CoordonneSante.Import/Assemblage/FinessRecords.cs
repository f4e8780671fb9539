using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Import.Finess.Enregistrements;

namespace CoordonneSante.Import.Assemblage;

/// <summary>What FINESS files hold, placed and packed while they are read: records of a million structures would not fit in
/// memory.</summary>
/// <param name="areSeveral">Whether there are several files, which may hold one structure twice.</param>
internal sealed class FinessRecords(StructureAssembler assembler, bool areSeveral)
{
    private readonly HashSet<(LoadedFile File, Type Kind)> _kinds = [];
    private readonly List<SourceLine<string>> _numbers = [];

    /// <summary>Without their source and its date, which are known once the file is read: see <see cref="StructuresOf"/>.</summary>
    private readonly PackedRecords<StructureRow> _structures = new();
    private readonly List<LoadedFile> _filesOfStructures = [];

    private readonly List<LoadedFile> _filesOfEntites = [];

    public PackedRecords<EntiteJuridiqueFiness> Entites { get; } = new();

    /// <summary>The numbers of the structures read, those rejected too; none where there is one file.</summary>
    public IReadOnlyList<SourceLine<string>> Numbers => _numbers;

    /// <returns>True of a record that is kept here; false of what other establishments tell, and of the first structure and the first
    /// legal entity of each file, which stand for all of them.</returns>
    public bool Take(SourceLine<EnregistrementFiness> line)
    {
        switch (line.Value)
        {
            case StructureFiness structure:
                Take(new SourceLine<StructureFiness>(line.File, line.Line, structure));
                break;
            case EntiteJuridiqueFiness entite:
                _filesOfEntites.Add(line.File);
                Entites.Add(entite);
                break;
            default:
                return false;
        }

        return !_kinds.Add((line.File, line.Value.GetType()));
    }

    /// <summary>The file of a legal entity.</summary>
    public LoadedFile FileOfEntite(int index) => _filesOfEntites[index];

    /// <summary>The structures that the directory keeps. Not to be asked before the files are read.</summary>
    public IReadOnlyList<StructureRow> StructuresOf(DateOnly extraction) => new CompletedRows<StructureRow>(
        _structures, (row, index) => row with { SourceId = _filesOfStructures[index].SourceId, DateExtraction = extraction });

    private void Take(SourceLine<StructureFiness> line)
    {
        if (areSeveral)
        {
            _numbers.Add(new(line.File, line.Line, line.Value.Finess));
        }

        if (assembler.Assemble(line) is { } row)
        {
            _filesOfStructures.Add(line.File);
            _structures.Add(row);
        }
    }
}
