namespace Catalogue.Web;

public sealed record Entry(string Title, decimal Price);
