using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Recherche;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Api.Geocodage;
using CoordonneSante.Api.Requests.NoteKinds;

namespace CoordonneSante.Api.Requests;

/// <summary>What one request asks of the geocoder.</summary>
/// <param name="geocoder">Null where there is none.</param>
internal sealed class AddressLookUp(Geocoder? geocoder)
{
    private const int Shortest = 3;

    private const int Longest = 200;

    private const int MostProposed = 5;

    /// <summary>Whether the answer holds what the directory does not know: it may be another the next time.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>The origin that an address stands for: the point that the geocoder found, else the centre of the commune that the
    /// address names, which a note tells.</summary>
    /// <exception cref="RequeteInvalideException">GEOCODEUR_ABSENT, ADRESSE_INVALIDE, ADRESSE_NON_TROUVEE,
    /// GEOCODEUR_INDISPONIBLE.</exception>
    public async Task<Origine> LocateAsync(string adresse, AnnuaireSnapshot annuaire, Notes notes, CancellationToken cancellation)
    {
        if (geocoder is not { IsOn: true })
        {
            throw new RequeteInvalideException(
                "GEOCODEUR_ABSENT",
                "Ce serveur n'a pas de géocodeur : il ne sait pas où est une adresse.",
                "Donnez « point », « commune » ou « codePostal ». Pour les adresses, l'exploitant règle Geocodeur__Adresse.");
        }

        if (adresse.Trim().Length is < Shortest or > Longest)
        {
            throw new RequeteInvalideException(
                "ADRESSE_INVALIDE",
                $"Une adresse a de {Shortest} à {Longest} caractères.",
                "Donnez le numéro, la voie, le code postal et la commune.");
        }

        IsUsed = true;
        var outcome = await geocoder.FindAsync(adresse.Trim(), 1, isBegun: false, cancellation);
        if (outcome is GeocoderOutcome.Answered { Addresses: [var found, ..] })
        {
            notes.Add(new AddressNote.Found(found));
            return new Origine { Point = new Coordonnees(found.Longitude, found.Latitude) };
        }

        return Replace(annuaire.FindLieu(adresse), (outcome as GeocoderOutcome.Failed)?.Failure, notes);
    }

    /// <summary>Suggestions, with addresses among them where what has been typed looks like one.</summary>
    /// <exception cref="RequeteInvalideException">PAGINATION_INVALIDE, RECHERCHE_TROP_LONGUE.</exception>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(
        string prefixe, int first, AnnuaireSnapshot annuaire, Notes notes, CancellationToken cancellation)
    {
        if (geocoder is not { IsOn: true } || !AnnuaireSnapshot.LooksLikeAddress(prefixe))
        {
            return annuaire.Suggest(prefixe, first);
        }

        IsUsed = true;
        var outcome = await geocoder.FindAsync(prefixe.Trim(), MostProposed, isBegun: true, cancellation);
        if (outcome is GeocoderOutcome.Answered answered)
        {
            var proposed = answered.Addresses.Select(found => Propose(found, annuaire)).OfType<AdresseProposee>();
            return annuaire.Suggest(prefixe, first, [.. proposed]);
        }

        notes.Add(new AddressNote.NotProposed(((GeocoderOutcome.Failed)outcome).Failure));
        return annuaire.Suggest(prefixe, first);
    }

    private static Origine Replace(LieuDansAdresse named, GeocoderFailure? failure, Notes notes)
    {
        if (named.Communes is [var commune])
        {
            notes.Add(new AddressNote.Replaced(failure, commune, named.CodePostal));
            return new Origine { Commune = commune.CodeInsee.Value };
        }

        if (named.CodePostal is { } code)
        {
            notes.Add(new AddressNote.Replaced(failure, null, code));
            return new Origine { CodePostal = code };
        }

        throw new RequeteInvalideException(
            AddressNote.CodeOf(failure),
            named.Communes.Count == 0
                ? $"{AddressNote.Reason(failure)}, et elle ne nomme aucune commune."
                : $"{AddressNote.Reason(failure)}, et {named.Communes.Count} communes ont le nom qu'elle donne.",
            "Ajoutez le code postal, ou donnez « point », « commune » ou « codePostal ».");
    }

    /// <returns>Null for a commune, which the directory knows itself, and for what is in none of its communes.</returns>
    private static AdresseProposee? Propose(GeocodedAddress found, AnnuaireSnapshot annuaire)
    {
        if (found.Level == NiveauGeocodage.Commune)
        {
            return null;
        }

        var commune = found.CodeInsee is { } code && CodeOfficiel.IsCodeCommune(code)
            ? annuaire.FindCommune(code, out _)
            : annuaire.Lieux.Zones(new Coordonnees(found.Longitude, found.Latitude)).Commune;
        return commune is null ? null : new AdresseProposee(found.Label, commune, found.Longitude, found.Latitude, found.Level);
    }
}
