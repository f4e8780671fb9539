using System.Globalization;
using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Telechargements;

namespace CoordonneSante.Import.Actualisations;

/// <summary>The vintage of files that do not state it: said by the user, else by the catalogue, else by the name; never guessed.</summary>
internal static class Vintages
{
    /// <returns>What to state besides the file's content and its name; null when they say enough.</returns>
    /// <exception cref="ActualisationImpossibleException">Nothing tells it.</exception>
    public static string? OfFetched(DemandeActualisation demande, SourceOfficielle source, FichierObtenu file, SourceFile opened) =>
        Stated(demande, source.Id, file.Nom)
        ?? (source.Millesime == SourceOfficielle.DateDePublication
            ? file.ModifieLe?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : source.Millesime)
        ?? (IsTold(source.Genre, opened) ? null : throw Unknown(source.Id, file.Nom));

    /// <summary>The catalogue speaks of the file at its address, which a file of another name may not be.</summary>
    /// <returns>See <see cref="OfFetched"/>.</returns>
    /// <exception cref="ActualisationImpossibleException">Nothing tells it.</exception>
    public static string? OfHandFile(DemandeActualisation demande, GenreFichier genre, SourceFile file)
    {
        var sources = demande.Catalogue.Sources.Where(source => source.Genre == genre).ToList();
        var atAddress = sources.Find(
            source => source.Acces is AccesSource.Adresse address && Path.GetFileName(address.Uri.AbsolutePath) == file.Fichier);
        return sources.Select(source => Stated(demande, source.Id, file.Fichier)).FirstOrDefault(stated => stated is not null)
            ?? (atAddress?.Millesime is { } millesime and not SourceOfficielle.DateDePublication ? millesime : null)
            ?? (IsTold(genre, file) ? null : throw Unknown(file.Fichier, file.Fichier));
    }

    private static string? Stated(DemandeActualisation demande, string id, string name) =>
        demande.Millesimes.GetValueOrDefault(name) ?? demande.Millesimes.GetValueOrDefault(id);

    private static bool IsTold(GenreFichier genre, SourceFile file) =>
        genre is GenreFichier.Finess or GenreFichier.TerritoiresCpts or GenreFichier.StructuresHorsFiness || file.Millesime is not null;

    private static ActualisationImpossibleException Unknown(string key, string name) =>
        new($"Ni le contenu, ni le nom de {name}, ni le catalogue ne disent son millésime : ajouter --millesime {key}=AAAA.");
}
