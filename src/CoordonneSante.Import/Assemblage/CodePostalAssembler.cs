using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.CodesPostaux;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Postal codes, and the point that La Poste gives each commune.</summary>
/// <remarks>Of communes that parted since the file's vintage, each has the codes of the places that bear its name; those of the other
/// places are of the parts that no place names. They are said to be deduced. The point of the whole is none of theirs.</remarks>
internal sealed class CodePostalAssembler
{
    /// <summary>Name of the rule, as users see it.</summary>
    public const string AvantScission = "code-postal-avant-scission";

    private readonly HashSet<CodePostalRow> _rows = [];
    private readonly Dictionary<string, (double Longitude, double Latitude)> _points = [];

    private CodePostalAssembler()
    {
    }

    public static CodePostalAssembler Assemble(FileLoader loader, string? path, Territories territories, AnnuaireContent content)
    {
        var result = new CodePostalAssembler();
        var lines = loader.LoadOrKeep(path, OfficialDataset.CodesPostaux, CodePostalReader.Read, CommunesReprises.CodesPostaux);
        var stated = territories.ResolveAll(lines.Select(line => line.Value.CodeInsee));
        foreach (var ofCommune in lines.GroupBy(line => (line.Value.CodeInsee, line.File)))
        {
            var (declared, file) = ofCommune.Key;
            if (territories.Splits.PartsOf(declared, stated, file.Year) is { Count: > 0 } parts)
            {
                result.Share([.. ofCommune.Select(line => line.Value)], parts, territories);
                continue;
            }

            foreach (var line in ofCommune)
            {
                if (territories.Resolve(declared) is { } code)
                {
                    result.Add(line.Value, code, line.Value.Regle, territories);
                    result.Place(line.Value, code);
                }
                else
                {
                    line.LeaveOut("code_commune_insee", declared);
                }
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

    private void Share(IReadOnlyList<CodePostalCommune> lines, IReadOnlyList<string> parts, Territories territories)
    {
        var partOfName = parts.ToLookup(part => FoldedText.Of(territories[part].Nom), StringComparer.Ordinal);
        var named = lines.SelectMany(line => partOfName[FoldedText.Of(line.Localite)]).ToHashSet(StringComparer.Ordinal);
        string[] rest = [.. parts.Where(part => !named.Contains(part))];
        foreach (var line in lines)
        {
            string[] own = [.. partOfName[FoldedText.Of(line.Localite)]];
            foreach (var part in own.Length > 0 ? own : rest.Length > 0 ? rest : parts)
            {
                Add(line, part, AvantScission, territories);
            }
        }
    }

    private void Add(CodePostalCommune line, string code, string? rule, Territories territories)
    {
        _rows.Add(new CodePostalRow { CodeInsee = code, CodePostal = line.CodePostal });
        if (rule is not null)
        {
            territories.Update(code, commune => commune with { CodesPostauxRegle = rule });
        }
    }

    private void Place(CodePostalCommune line, string code)
    {
        if (code == line.CodeInsee && line is { Longitude: { } longitude, Latitude: { } latitude })
        {
            _points.TryAdd(code, (longitude, latitude)); // the point of a commune that merged is not its new commune's
        }
    }
}
