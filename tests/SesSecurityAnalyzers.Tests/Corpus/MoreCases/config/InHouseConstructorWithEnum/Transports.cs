namespace Fabrikam.Net;

public static class Transports
{
    public static Transport Off() => new("email-smtp.eu-west-1.amazonaws.com", 587, Security.Off); //~ SESA101

    public static Transport Offered() => new("email-smtp.eu-west-1.amazonaws.com", 587, Security.Offered); //~ SESA102

    public static Transport RequiredOnWrapperPort() => new("email-smtp.eu-west-1.amazonaws.com", 2465, Security.Required); //~ SESA103

    public static Transport Required() => new("email-smtp.eu-west-1.amazonaws.com", 2587, Security.Required);

    public static Transport Implicit() => new("email-smtp.eu-west-1.amazonaws.com", 465, Security.Implicit);
}
