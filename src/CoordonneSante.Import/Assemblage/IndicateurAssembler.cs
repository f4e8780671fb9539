using System.Globalization;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Indicateurs;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Indicators and classifications by commune, brought to the loaded COG.</summary>
internal sealed class IndicateurAssembler
{
    private readonly Territories _territories;
    private readonly Dictionary<string, IndicateurRow> _indicateurs = new(StringComparer.Ordinal);
    private readonly List<IndicateurClasseRow> _classes = [];
    private readonly List<IndicateurCommuneRow> _values = [];

    private IndicateurAssembler(Territories territories) => _territories = territories;

    /// <exception cref="UnexpectedFormatException">A file is not what its descriptor says, or two give indicators of one name.</exception>
    public static void Assemble(FileLoader loader, ImportSources sources, Territories territories, AnnuaireContent content)
    {
        var assembler = new IndicateurAssembler(territories);
        foreach (var path in sources.Indicateurs)
        {
            assembler.Add(loader, path);
        }

        foreach (var kept in sources.Reprise?.Indicateurs ?? [])
        {
            if (!assembler._indicateurs.ContainsKey(kept.Colonne.Nom) && !sources.IndicateursRetires.Contains(kept.Colonne.Nom))
            {
                assembler.Add(loader.Keep(kept.Source), kept.Colonne, kept.Cog, loader.Keep(kept.Lignes), 0);
            }
        }

        content.Set(assembler._indicateurs.Values);
        content.Set(assembler._classes);
        content.Set(assembler._values);
    }

    private void Add(FileLoader loader, string path)
    {
        var descriptor = DescripteurReader.Read(path);
        var dataset = new OfficialDataset(
            $"indicateur-{descriptor.Nom}", descriptor.Titre, descriptor.Producteur, descriptor.Licence, descriptor.Url)
        {
            Millesime = descriptor.Millesime,
        };
        var file = (LoadedFile?)null;
        var lines = loader.Load(path, dataset, source => IndicateurReader.Read(source, descriptor));
        foreach (var (index, column) in descriptor.Colonnes.Index())
        {
            if (_indicateurs.ContainsKey(column.Nom))
            {
                throw new UnexpectedFormatException(
                    path, "des colonnes d'un autre nom que celles des autres fichiers", $"« {column.Nom} » une seconde fois");
            }

            if (lines is [var first, ..])
            {
                file = first.File;
                Add(file, column, descriptor.Cog, lines, index);
            }
        }

        if (file is null)
        {
            throw new UnexpectedFormatException(path, "des lignes de communes", "aucune qui soit lisible");
        }
    }

    private void Add(
        LoadedFile file, ColonneDecrite column, string? cog, IReadOnlyList<SourceLine<LigneIndicateurs>> lines, int index)
    {
        _indicateurs.Add(
            column.Nom,
            new IndicateurRow
            {
                Code = column.Nom,
                Libelle = column.Libelle,
                Description = column.Description,
                Unite = column.Unite,
                Nature = column.Nature,
                Cog = cog,
                SourceId = file.SourceId,
            });
        var year = int.TryParse(cog, NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : file.Year;
        var values = new ValeursPortees(_territories, column, year).Bring(lines, index);
        _values.AddRange(values);
        IEnumerable<(string Code, string Libelle)> classes = column.Classes.Count > 0
            ? column.Classes
            : values.Select(value => value.Classe).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(code => (code, code));
        _classes.AddRange(classes.Select((classe, i) => new IndicateurClasseRow
        {
            CodeIndicateur = column.Nom,
            Code = classe.Code,
            Libelle = classe.Libelle,
            Rang = i + 1,
        }));
    }
}
