export const FR: MessageCatalogue;
