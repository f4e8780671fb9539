namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>How a code went out of use.</summary>
public enum NatureMouvement
{
    /// <summary>The commune became a part of another one.</summary>
    Fusion,

    /// <summary>The commune is the same under another code: it changed département, or its chef-lieu moved.</summary>
    ChangementDeCode,
}
