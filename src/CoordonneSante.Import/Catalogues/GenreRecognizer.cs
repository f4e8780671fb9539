using CoordonneSante.Import.ChefsLieux;
using CoordonneSante.Import.CodesPostaux;
using CoordonneSante.Import.Cog;
using CoordonneSante.Import.Cpts;
using CoordonneSante.Import.Durees;
using CoordonneSante.Import.Encodings;
using CoordonneSante.Import.Epci;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.HorsFiness;
using CoordonneSante.Import.Json;
using CoordonneSante.Import.Populations;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Zonages;

namespace CoordonneSante.Import.Catalogues;

/// <summary>Tells what a file is by its content, whatever its name.</summary>
public static class GenreRecognizer
{
    /// <summary>The formats in columns; one whose columns are among another's comes after it.</summary>
    private static readonly (GenreFichier Genre, Func<SourceFile, bool> Recognizes)[] _tables =
    [
        (GenreFichier.CogCommunes, CommuneReader.Recognizes),
        (GenreFichier.CogMouvements, MouvementReader.Recognizes),
        (GenreFichier.CogDepartements, DepartementReader.Recognizes),
        (GenreFichier.CogRegions, RegionReader.Recognizes),
        (GenreFichier.Populations, PopulationReader.Recognizes),
        (GenreFichier.Epci, EpciReader.Recognizes),
        (GenreFichier.CodesPostaux, CodePostalReader.Recognizes),
        (GenreFichier.ChefsLieux, ChefLieuReader.Recognizes),
        (GenreFichier.Zonages, ZonageReader.Recognizes),
        (GenreFichier.Durees, DureeReader.Recognizes),
        (GenreFichier.StructuresHorsFiness, StructureHorsFinessReader.Recognizes),
        (GenreFichier.TerritoiresCpts, TerritoireCptsReader.Recognizes),
    ];

    /// <param name="source">Opened; it may be read again afterwards.</param>
    /// <param name="trouve">What was found, in French, for an error message.</param>
    /// <returns>Null for a file of no format that the directory reads.</returns>
    public static GenreFichier? Recognize(SourceFile source, out string trouve)
    {
        try
        {
            return source.Archive is { Chosen: null } archive ? OfSeveral(source, archive, out trouve) : OfOne(source, out trouve);
        }
        catch (UnexpectedFormatException refused)
        {
            trouve = refused.Trouve;
            return null;
        }
    }

    /// <summary>An archive is what its files are, those that are of no format aside.</summary>
    private static GenreFichier? OfSeveral(SourceFile source, ZipContent archive, out string trouve)
    {
        var found = new Dictionary<GenreFichier, string>();
        foreach (var name in archive.Names)
        {
            archive.Chosen = name;
            if (OfOne(source, out var description) is { } genre)
            {
                found[genre] = description;
            }
        }

        archive.Chosen = null;
        trouve = found.Count == 0
            ? $"une archive zip sans fichier que l'annuaire lise : {string.Join(", ", archive.Names)}"
            : $"une archive zip ({string.Join(", ", found.Values)})";
        return found.Count == 1 ? found.Keys.Single() : null;
    }

    private static GenreFichier? OfOne(SourceFile source, out string trouve)
    {
        var contenu = ContentSniffer.Recognize(source);
        var genre = contenu switch
        {
            Contenu.Json => OfJson(JsonHead.PropertyNames(source)),
            Contenu.Zip => EpciReader.Recognizes(source) ? GenreFichier.Epci : null,
            Contenu.Texte => OfText(source, ref contenu),
            _ => null,
        };
        trouve = genre is { } known ? Describe(known) : contenu.Describe();
        return genre;
    }

    private static GenreFichier? OfJson(IReadOnlySet<string> names) => names switch
    {
        _ when names.Contains("pmej") || names.Contains("informationsGeneralesPMEJ") || names.Contains("schemaVersion") =>
            GenreFichier.Finess,
        _ when names.Contains("code_qp") => GenreFichier.Quartiers,
        _ when TerritoireCptsReader.RecognizesMap(names) => GenreFichier.TerritoiresCpts,
        _ when names.Contains("geometry") && names.Contains("code") => GenreFichier.Contours,
        _ => null,
    };

    private static GenreFichier? OfText(SourceFile source, ref Contenu contenu)
    {
        try
        {
            if (FinessReader.RecognizesCsv(source))
            {
                return GenreFichier.Finess;
            }

            return Array.Find(_tables, table => table.Recognizes(source)) is { Recognizes: not null } table ? table.Genre : null;
        }
        catch (UnexpectedFormatException)
        {
            contenu = Contenu.Binaire; // not text in lines, for all that its beginning looks like it
            return null;
        }
    }

    private static string Describe(GenreFichier genre) => genre switch
    {
        GenreFichier.Finess => "un fichier FINESS",
        GenreFichier.CogCommunes => "les communes du COG",
        GenreFichier.CogDepartements => "les départements du COG",
        GenreFichier.CogRegions => "les régions du COG",
        GenreFichier.CogMouvements => "les mouvements de communes du COG",
        GenreFichier.Populations => "des populations légales",
        GenreFichier.Epci => "la composition des EPCI",
        GenreFichier.CodesPostaux => "la base des codes postaux",
        GenreFichier.ChefsLieux => "les chefs-lieux des communes",
        GenreFichier.Quartiers => "des quartiers prioritaires",
        GenreFichier.Zonages => "un zonage médecins",
        GenreFichier.Contours => "des contours de communes",
        GenreFichier.TerritoiresCpts => "des territoires de CPTS",
        GenreFichier.StructuresHorsFiness => "des structures hors FINESS",
        GenreFichier.Durees => "des durées de trajet entre communes",
        _ => throw new ArgumentOutOfRangeException(nameof(genre), genre, message: null),
    };
}
