export {
  type ClosedOffer,
  type OfferEvent,
  type OfferState,
  type OpenOffer,
  offerEventSchema,
  offersAt,
} from './cascade';
export {
  type OfferChoices,
  type OfferedShortlist,
  type OfferPlan,
  offerPlanSchema,
  planOffers,
} from './plan';
