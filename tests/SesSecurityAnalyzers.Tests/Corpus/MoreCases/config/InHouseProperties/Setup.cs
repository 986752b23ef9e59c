namespace Northwind.Post;

public static class Setup
{
    public static PostOptions Off()
    {
        return new PostOptions
        {
            Server = "email-smtp.eu-central-1.amazonaws.com",
            Port = 2587,
            UseTls = false, //~ SESA101
        };
    }

    public static PostOptions LeftOut()
    {
        return new PostOptions { Server = "email-smtp.eu-central-1.amazonaws.com" }; //~ SESA101
    }

    public static PostOptions OnWrapperPort()
    {
        return new PostOptions { Server = "email-smtp.eu-central-1.amazonaws.com", Port = 465, UseTls = true }; //~ SESA103
    }

    public static PostOptions Fine()
    {
        return new PostOptions { Server = "email-smtp.eu-central-1.amazonaws.com", UseTls = true };
    }
}
