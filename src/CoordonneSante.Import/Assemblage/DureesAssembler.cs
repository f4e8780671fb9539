using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Import.Durees;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Travel times between the communes of today.</summary>
/// <remarks>
/// A code is followed where only it changed. The ways of a commune that merged led to a place that is no longer a commune's own, and those
/// of Paris, Lyon and Marseille to none of their arrondissements: both are left out, and told.
/// </remarks>
internal sealed class DureesAssembler(Territories territories)
{
    private readonly Dictionary<string, Dictionary<string, double>> _minutes = new(StringComparer.Ordinal);

    /// <param name="path">Null where there is no such file.</param>
    public static IEnumerable<DureesCommuneRow> Assemble(FileLoader loader, string? path, Territories territories)
    {
        var assembler = new DureesAssembler(territories);
        LoadedFile? file = null;
        foreach (var line in loader.LoadOrKeep(path, OfficialDataset.Durees, DureeReader.Read, reprise => reprise.LignesDurees()))
        {
            assembler.Add(line);
            file = line.File;
        }

        return file is null
            ? []
            : assembler._minutes.Select(trajets => new DureesCommuneRow
            {
                CodeInsee = trajets.Key,
                Trajets = TexteDurees.Write(trajets.Value),
                SourceId = file.SourceId,
            });
    }

    private void Add(SourceLine<DureeTrajet> line)
    {
        if (Follow(line, "depart", line.Value.Depart) is not { } depart || Follow(line, "arrivee", line.Value.Arrivee) is not { } arrivee)
        {
            return;
        }

        if (!_minutes.TryGetValue(depart, out var trajets))
        {
            _minutes.Add(depart, trajets = new Dictionary<string, double>(StringComparer.Ordinal));
        }

        if (!trajets.TryAdd(arrivee, line.Value.Minutes))
        {
            line.Reject("arrivee", $"{line.Value.Depart} {line.Value.Arrivee}", Motifs.EnDouble);
        }
    }

    private string? Follow(SourceLine<DureeTrajet> line, string column, string declared)
    {
        if (territories.Resolve(declared) is not { } code)
        {
            line.LeaveOut(column, declared);
        }
        else if (territories.IsDivided(code))
        {
            line.Reject(column, declared, MotifsAssemblage.CommuneDivisee);
        }
        else if (code != declared && !territories.IsRecoded(declared))
        {
            line.Ignore(MotifsAssemblage.TrajetDUneCommuneFusionnee);
        }
        else
        {
            return code;
        }

        return null;
    }
}
