namespace CoordonneSante.Api.Http;

/// <summary>The licence of every source of the directory, Licence Ouverte 2.0.</summary>
internal static class Licence
{
    public const string Url = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";
}
