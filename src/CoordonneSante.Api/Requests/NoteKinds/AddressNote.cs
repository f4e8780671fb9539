using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Exercice.Redaction;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Api.Geocodage;

namespace CoordonneSante.Api.Requests.NoteKinds;

/// <summary>What a response tells of a postal address: the place that it was taken for.</summary>
internal abstract record AddressNote : Note
{
    private AddressNote()
    {
    }

    /// <summary>As an error says it too.</summary>
    public static string Reason(GeocoderFailure? failure) => failure switch
    {
        GeocoderFailure.Unreachable => "Le géocodeur de ce serveur ne répond pas",
        GeocoderFailure.Late => "Le géocodeur de ce serveur n'a pas répondu à temps",
        GeocoderFailure.Unreadable => "Le géocodeur de ce serveur a répondu autre chose que des adresses",
        _ => "Le géocodeur de ce serveur ne trouve pas cette adresse",
    };

    /// <summary>Stable code of what a geocoder did not do.</summary>
    public static string CodeOf(GeocoderFailure? failure) => failure is null ? "ADRESSE_NON_TROUVEE" : "GEOCODEUR_INDISPONIBLE";

    /// <param name="Address">What the geocoder took it for.</param>
    public sealed record Found(GeocodedAddress Address) : AddressNote
    {
        public override string Code => "ADRESSE_SITUEE";

        protected override string Fact => $"Les distances partent de « {Address.Label} »{Level}.";

        private string Level => Address.Level switch
        {
            NiveauGeocodage.Numero => "",
            NiveauGeocodage.Voie => ", un point de cette voie",
            NiveauGeocodage.Commune => ", le centre de la commune",
            _ => ", sans que le géocodeur dise avec quelle précision",
        };

        protected override void WriteMembers(Utf8JsonWriter json)
        {
            json.WriteString("libelle", Address.Label);
            json.WriteString("niveau", EnumText<NiveauGeocodage>.Of(Address.Level));
            json.WriteNumber("score", Address.Score);
            json.WriteNumber("longitude", Address.Longitude);
            json.WriteNumber("latitude", Address.Latitude);
        }
    }

    /// <param name="Failure">Null where the geocoder answered that it knows no such address.</param>
    /// <param name="Commune">Where distances start instead; null for all the communes of the postal code.</param>
    /// <param name="CodePostal">Null where the address has none.</param>
    public sealed record Replaced(GeocoderFailure? Failure, Commune? Commune, string? CodePostal) : AddressNote
    {
        public override string Code => CodeOf(Failure);

        protected override string Fact
        {
            get
            {
                var place = Commune is null
                    ? $"des communes du code postal {CodePostal}"
                    : $"{Toponyme.De(Commune.Nom.Value)} ({Commune.CodeInsee.Value})";
                return $"{Reason(Failure)} : les distances partent du centre {place}, et non de l'adresse.";
            }
        }

        protected override void WriteMembers(Utf8JsonWriter json) =>
            json.WriteString(Commune is null ? "codePostal" : "codeInsee", Commune?.CodeInsee.Value ?? CodePostal);
    }

    /// <summary>No address is proposed, and perhaps there is one.</summary>
    public sealed record NotProposed(GeocoderFailure Failure) : AddressNote
    {
        public override string Code => CodeOf(Failure);

        protected override string Fact => $"{Reason(Failure)} : aucune adresse n'est proposée.";
    }
}
