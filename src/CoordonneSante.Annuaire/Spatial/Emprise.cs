using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>A box as a request gives it, not yet checked: WGS 84, decimal degrees, edges included.</summary>
public sealed record Emprise(double Ouest, double Sud, double Est, double Nord) : IPlaceCondition
{
    void IPlaceCondition.Describe(QueryHash hash)
    {
        foreach (var edge in (ReadOnlySpan<double>)[Ouest, Sud, Est, Nord])
        {
            hash.Add(edge);
        }
    }

    internal bool Contains(double longitude, double latitude) =>
        longitude >= Ouest && longitude <= Est && latitude >= Sud && latitude <= Nord;

    /// <exception cref="RequeteInvalideException">EMPRISE_INVALIDE, COORDONNEES_INVERSEES.</exception>
    internal void Check()
    {
        if (CoordonneesInversees.Are(Ouest, Est, Sud, Nord))
        {
            throw CoordonneesInversees.Error(
                FormattableString.Invariant($"L'emprise (de {Ouest} à {Est} de longitude, de {Sud} à {Nord} de latitude)"),
                FormattableString.Invariant($"Écrivez {{ouest: {Sud}, sud: {Ouest}, est: {Nord}, nord: {Est}}}."));
        }
        Check(Ouest, 180, "ouest");
        Check(Est, 180, "est");
        Check(Sud, 90, "sud");
        Check(Nord, 90, "nord");
        if (Ouest == Est || Sud == Nord)
        {
            throw Invalid("L'emprise n'a pas de surface.", "Élargissez-la : « ouest » avant « est », « sud » avant « nord ».");
        }
        if (Ouest > Est)
        {
            throw Invalid(
                FormattableString.Invariant($"« ouest » ({Ouest}) n'est pas à l'ouest de « est » ({Est})."),
                "Échangez-les. Une emprise à cheval sur le 180e méridien se demande en deux : de « ouest » à 180, puis de -180 à « est ».");
        }
        if (Sud > Nord)
        {
            throw Invalid(FormattableString.Invariant($"« sud » ({Sud}) n'est pas au sud de « nord » ({Nord})."), "Échangez-les.");
        }
    }

    private static void Check(double degrees, double limit, string name)
    {
        // Written so that NaN is refused too.
        if (!(Math.Abs(degrees) <= limit))
        {
            throw Invalid(
                FormattableString.Invariant($"« {name} » vaut {degrees} : il va de -{limit} à {limit} degrés."),
                "Une carte qui fait plus d'un tour, ou qui passe le 180e méridien, ramène ses longitudes entre -180 et 180.");
        }
    }

    private static RequeteInvalideException Invalid(string message, string hint) => new("EMPRISE_INVALIDE", message, hint);
}
