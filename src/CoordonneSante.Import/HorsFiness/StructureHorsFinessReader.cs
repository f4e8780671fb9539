using System.Text.RegularExpressions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Projections;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.HorsFiness;

/// <summary>Reads a list of structures that FINESS does not have:
/// <c>id;type;nom;code_insee;longitude;latitude;source;date</c>, in any order; the position may be left out.</summary>
/// <remarks>Columns of other names are not read: a list may hold the names and addresses of persons, none of which is kept.</remarks>
public static partial class StructureHorsFinessReader
{
    private static readonly CsvColumn _id = new("id", "identifiant");
    private static readonly CsvColumn _type = new("type");
    private static readonly CsvColumn _nom = new("nom", "nom_structure");
    private static readonly CsvColumn _commune = new("code_insee", "commune", "code_commune", "insee");
    private static readonly CsvColumn _longitude = new("longitude", "lon");
    private static readonly CsvColumn _latitude = new("latitude", "lat");
    private static readonly CsvColumn _source = new("source");
    private static readonly CsvColumn _date = new("date");

    /// <summary>In the order in which they are tried.</summary>
    private static readonly CsvTable[] _formats =
    [
        .. ";,".Select(separator => new CsvTable(
            "la liste des structures hors FINESS", separator, _id, _type, _nom, _commune, _source, _date)
        {
            Optional = [_longitude, _latitude],
            MustEndWithNewLine = false,
        }),
    ];

    /// <summary>Whether the first line of a file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) => _formats.Any(format => format.Recognizes(source));

    /// <summary>The file's own date is the latest of its lines.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not of this format.</exception>
    public static IEnumerable<LineOutcome<StructureDeclaree>> Read(SourceFile source)
    {
        var format = Array.Find(_formats, format => format.Recognizes(source)) ?? _formats[0];
        DateOnly? latest = null;
        foreach (var outcome in format.Read(source, Parse).RejectRepeated(source, _id.Name, structure => structure.Identifiant))
        {
            if (outcome is LineOutcome<StructureDeclaree>.Accepted { Value.Date: var date } && (latest is null || date > latest))
            {
                latest = date;
            }

            yield return outcome;
        }

        source.DateExtraction = latest;
    }

    private static LineOutcome<StructureDeclaree> Parse(TableLine ligne)
    {
        if (!CodeOfficiel.IsIdentifiant(ligne[_id]))
        {
            return ligne.Reject<StructureDeclaree>(_id, MotifsHorsFiness.IdentifiantMalforme);
        }

        if (StructureVocabulary.TypeOf(ligne[_type]) is not { } type)
        {
            return ligne.Reject<StructureDeclaree>(_type, MotifsHorsFiness.TypeInconnu);
        }

        if (ligne.OrNull(_nom) is not { } nom || Person().IsMatch(nom))
        {
            return ligne.Reject<StructureDeclaree>(_nom, MotifsHorsFiness.NomDePersonne);
        }

        if (!CodeOfficiel.IsCodeCommune(ligne[_commune]))
        {
            return ligne.Reject<StructureDeclaree>(_commune, Motifs.CodeCommuneMalforme);
        }

        if (ligne.OrNull(_source) is not { } source || Person().IsMatch(source))
        {
            return ligne.Reject<StructureDeclaree>(_source, MotifsHorsFiness.NomDePersonne);
        }

        if (!Forme.TryDate(ligne[_date], out var date))
        {
            return ligne.Reject<StructureDeclaree>(_date, Motifs.DateMalformee);
        }

        var structure = new StructureDeclaree
        {
            Identifiant = ligne[_id],
            Type = type,
            Nom = nom,
            CodeInsee = ligne[_commune],
            Source = source,
            Date = date,
        };
        return ligne.OrNull(_longitude) is null && ligne.OrNull(_latitude) is null
            ? ligne.Accept(structure)
            : Place(ligne, structure);
    }

    private static LineOutcome<StructureDeclaree> Place(TableLine ligne, StructureDeclaree structure)
    {
        foreach (var column in (CsvColumn[])[_longitude, _latitude])
        {
            if (ligne.OrNull(column) is null)
            {
                var other = column == _longitude ? _latitude : _longitude;
                return ligne.Reject<StructureDeclaree>(other, MotifsHorsFiness.PositionIncomplete);
            }
        }

        if (!Forme.TryCoordinate(ligne[_longitude], out var longitude))
        {
            return ligne.Reject<StructureDeclaree>(_longitude, Motifs.NombreMalforme);
        }

        if (!Forme.TryCoordinate(ligne[_latitude], out var latitude))
        {
            return ligne.Reject<StructureDeclaree>(_latitude, Motifs.NombreMalforme);
        }

        if (ProjectionLocale.ForCommune(structure.CodeInsee) is { } territory
            && PlacedPoint.FromGeographic(territory, longitude, latitude) is { Refus: { } motif })
        {
            return ligne.Reject<StructureDeclaree>(
                _longitude, Math.Max(Math.Abs(longitude), Math.Abs(latitude)) > 180 ? Motifs.CoordonneesProjetees : motif);
        }

        return ligne.Accept(structure with { Position = (Math.Round(longitude, 6), Math.Round(latitude, 6)) });
    }

    /// <summary>A civility before all else, or an e-mail address: "Maison de santé du Docteur Roux" is a structure.</summary>
    [GeneratedRegex(@"\A(?:M|MM|Mr|Mme|Mlle|Monsieur|Madame|Dr|Docteur|Pr|Professeur)\b\.? |@", RegexOptions.IgnoreCase)]
    private static partial Regex Person();
}
