namespace Allotments.Web;

public sealed record Plot(int Number, string Tenant);
