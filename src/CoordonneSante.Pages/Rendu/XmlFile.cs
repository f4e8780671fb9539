using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CoordonneSante.Pages.Rendu;

/// <summary>What is made for programs rather than for readers.</summary>
internal static class XmlFile
{
    public const string Sitemap = "application/xml; charset=utf-8";

    /// <remarks>RFC 4287.</remarks>
    public const string Atom = "application/atom+xml; charset=utf-8";

    /// <param name="contentType">As <c>Content-Type</c> writes it.</param>
    /// <param name="root">The document.</param>
    public static PageContent.File Of(string contentType, XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = true }))
        {
            root.Save(writer);
        }

        return new PageContent.File(contentType, bytes.ToArray());
    }
}
