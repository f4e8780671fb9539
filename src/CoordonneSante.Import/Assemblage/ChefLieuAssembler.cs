using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Import.ChefsLieux;

namespace CoordonneSante.Import.Assemblage;

/// <summary>The chefs-lieux of the loaded COG's communes, from a list of any vintage.</summary>
/// <remarks>
/// A code is followed where only it changed. The chef-lieu of a commune that merged is not that of the commune it is part of, which has its
/// own under the code it kept.
/// </remarks>
internal sealed class ChefLieuAssembler
{
    private readonly Dictionary<string, (double Longitude, double Latitude)> _points = new(StringComparer.Ordinal);

    private ChefLieuAssembler()
    {
    }

    /// <param name="path">Null where there is no such file.</param>
    public static ChefLieuAssembler Assemble(FileLoader loader, string? path, Territories territories)
    {
        var result = new ChefLieuAssembler();
        var former = new List<(string Code, (double, double) Point)>();
        foreach (var line in loader.LoadOrKeep(path, OfficialDataset.ChefsLieux, ChefLieuReader.Read, CommunesReprises.ChefsLieux))
        {
            var (declared, longitude, latitude) = line.Value;
            if (territories.IsCurrent(declared))
            {
                result._points.TryAdd(declared, (longitude, latitude));
            }
            else if (territories.IsRecoded(declared) && territories.Resolve(declared) is { } code)
            {
                former.Add((code, (longitude, latitude)));
            }
            else if (territories.Resolve(declared) is null)
            {
                line.LeaveOut("code_insee", declared);
            }
        }

        foreach (var (code, point) in former)
        {
            result._points.TryAdd(code, point); // its own, where the list has it under both codes
        }

        return result;
    }

    /// <returns>Null where the list has none for the commune.</returns>
    public (double Longitude, double Latitude)? Find(string code) => _points.TryGetValue(code, out var point) ? point : null;
}
