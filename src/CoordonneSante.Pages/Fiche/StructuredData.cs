using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;

namespace CoordonneSante.Pages.Fiche;

/// <summary>A structure as search engines read it. Schema.org, "MedicalClinic" and "MedicalOrganization".</summary>
internal static class StructuredData
{
    public static JsonObject Of(FicheAnswer.StructureAnswer structure, PageAddress address)
    {
        var isPlaceOfCare = structure.Type is "CENTRE_DE_SANTE" or "MAISON_DE_SANTE";
        var json = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = isPlaceOfCare ? "MedicalClinic" : "MedicalOrganization",
            ["name"] = structure.Titre,
            ["url"] = address.Absolute($"/structures/{structure.Finess}"),
            ["identifier"] = new JsonObject { ["@type"] = "PropertyValue", ["propertyID"] = "FINESS", ["value"] = structure.Finess },
            ["address"] = new JsonObject
            {
                ["@type"] = "PostalAddress",
                ["streetAddress"] = structure.Adresse.Ligne,
                ["postalCode"] = structure.Adresse.CodePostal,
                ["addressLocality"] = structure.Commune.Nom,
                ["addressRegion"] = structure.Commune.Departement.Region.Nom,
                ["addressCountry"] = "FR",
            },
        };
        if (structure.Telephone is { } telephone)
        {
            json["telephone"] = telephone;
        }

        if (isPlaceOfCare && structure.Position is { } position)
        {
            json["geo"] = new JsonObject
            {
                ["@type"] = "GeoCoordinates",
                ["latitude"] = position.Latitude,
                ["longitude"] = position.Longitude,
            };
        }

        return json;
    }
}
