using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.CodesPostaux;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Postal codes, and the point that La Poste gives each commune.</summary>
internal sealed class CodePostalAssembler
{
    private readonly HashSet<CodePostalRow> _rows = [];
    private readonly Dictionary<string, (double Longitude, double Latitude)> _points = [];

    private CodePostalAssembler()
    {
    }

    public static CodePostalAssembler Assemble(FileLoader loader, string? path, Territories territories, AnnuaireContent content)
    {
        var result = new CodePostalAssembler();
        foreach (var line in loader.LoadOrKeep(path, OfficialDataset.CodesPostaux, CodePostalReader.Read, CommunesReprises.CodesPostaux))
        {
            var declared = line.Value.CodeInsee;
            if (territories.Resolve(declared) is not { } code)
            {
                line.LeaveOut("code_commune_insee", declared);
                continue;
            }

            result._rows.Add(new CodePostalRow { CodeInsee = code, CodePostal = line.Value.CodePostal });
            if (code == declared && line.Value is { Longitude: { } longitude, Latitude: { } latitude })
            {
                result._points.TryAdd(code, (longitude, latitude)); // the point of a commune that merged is not its new commune's
            }
        }

        content.Set(result._rows);
        return result;
    }

    /// <returns>Null where La Poste gives the commune no point under its own code.</returns>
    public (double Longitude, double Latitude)? FindPoint(string code) => _points.TryGetValue(code, out var point) ? point : null;

    /// <summary>The one among <paramref name="arrondissements"/> that the postal code serves; null when none, or several.</summary>
    public string? FindArrondissement(IEnumerable<string> arrondissements, string? codePostal)
    {
        var served = codePostal is null
            ? []
            : arrondissements.Where(code => _rows.Contains(new CodePostalRow { CodeInsee = code, CodePostal = codePostal })).ToList();
        return served is [var only] ? only : null;
    }
}
